//! Text that must not be seen: names, numbers of identity cards and bank accounts.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A text that is encrypted on the wire and never printed.
///
/// A request holds the plaintext, and it is encrypted when it is sent; an answer holds the
/// plaintext once it is opened. serde passes the text as it is.
///
/// [Sensitive data](https://pay.weixin.qq.com/docs/merchant/development/interface-rules/sensitive-data-encryption.html)
///
/// ```
/// let name = wechatpay::Sensitive::from("张三");
/// assert_eq!(name.expose(), "张三");
/// assert_eq!(format!("{name:?}"), "Sensitive(…)");
/// ```
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Sensitive(String);

impl Sensitive {
    /// The plaintext; take care where it goes.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Puts another plaintext in its place.
    pub fn replace(&mut self, text: String) {
        self.0 = text;
    }

    /// True if there is no text; such a value is not encrypted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<String> for Sensitive {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Sensitive {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sensitive(…)")
    }
}

impl Serialize for Sensitive {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Sensitive {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Self)
    }
}
