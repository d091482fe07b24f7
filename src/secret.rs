//! Secrets: bytes that are wiped when dropped and never printed.

use std::fmt;

use zeroize::Zeroizing;

use crate::crypto::{KeyError, KeyProblem, KeyRole};

/// Bytes that are wiped when they are dropped and that `Debug` does not show.
///
/// ```
/// let secret = wechatpay::secret::Secret::new("correct horse");
/// assert_eq!(secret.expose(), b"correct horse");
/// assert_eq!(format!("{secret:?}"), "Secret(…)");
/// ```
#[derive(Clone)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// Takes the bytes; a vector or a `String` is moved, not copied.
    #[must_use]
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(Zeroizing::new(bytes.into()))
    }

    /// The bytes.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// The `APIv3` key of a merchant: 32 bytes that open notifications and certificate lists.
///
/// [The `APIv3` key](https://pay.weixin.qq.com/docs/merchant/development/interface-rules/apiv3key.html)
#[derive(Clone)]
// Boxed, so that moving the key leaves no copy behind on the stack.
pub struct ApiV3Key(Box<Zeroizing<[u8; 32]>>);

impl ApiV3Key {
    /// Takes the key as it was typed into the merchant platform: 32 ASCII characters.
    /// It is not trimmed, because a space would be part of the key.
    ///
    /// # Errors
    /// A key that has not exactly 32 bytes; the error says how many it has.
    pub fn new(key: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        let key = key.as_ref();
        let mut bytes = Box::new(Zeroizing::new([0; 32]));
        if key.len() != bytes.len() {
            let problem = KeyProblem::Length { expected: bytes.len(), found: key.len() };
            return Err(KeyError::new(KeyRole::ApiV3Key, problem));
        }
        bytes.copy_from_slice(key);
        Ok(Self(bytes))
    }

    /// The key.
    #[must_use]
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for ApiV3Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiV3Key(…)")
    }
}

/// The v2 key of a merchant (`key` of the v2 signature), which signs v2 requests and opens v2
/// refund notices.
#[derive(Clone)]
pub struct ApiV2Key(Secret);

impl ApiV2Key {
    /// Takes the key as it was typed into the merchant platform.
    ///
    /// # Errors
    /// An empty key.
    pub fn new(key: impl Into<Vec<u8>>) -> Result<Self, KeyError> {
        let key = Secret::new(key);
        if key.expose().is_empty() {
            return Err(KeyError::new(KeyRole::ApiV2Key, KeyProblem::Empty));
        }
        Ok(Self(key))
    }

    /// The key.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        self.0.expose()
    }
}

impl fmt::Debug for ApiV2Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiV2Key(…)")
    }
}
