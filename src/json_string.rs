//! A JSON document inside a text.

use std::ops::{Deref, DerefMut};

/// A typed document that is a text holding JSON on the wire.
///
/// ```
/// let detail = wechatpay::JsonString::from(vec![String::from("a")]);
/// assert_eq!(detail.len(), 1); // the document, by `Deref`
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JsonString<T>(pub T);

impl<T> From<T> for JsonString<T> {
    fn from(document: T) -> Self {
        Self(document)
    }
}

impl<T> Deref for JsonString<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for JsonString<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}
