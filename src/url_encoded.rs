//! A form inside a text.

use std::ops::{Deref, DerefMut};

/// A typed document that is one text on the wire: its fields as `name=value`, joined with `&`, and
/// the whole percent-encoded.
///
/// ```
/// let risk = wechatpay::UrlEncoded::from(String::from("a"));
/// assert_eq!(risk.len(), 1); // the document, by `Deref`
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UrlEncoded<T>(pub T);

impl<T> From<T> for UrlEncoded<T> {
    fn from(document: T) -> Self {
        Self(document)
    }
}

impl<T> Deref for UrlEncoded<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for UrlEncoded<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}
