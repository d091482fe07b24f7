//! Secrets: bytes that are wiped when dropped and never printed.

use std::fmt;

use zeroize::Zeroizing;

use crate::crypto::{KeyError, KeyProblem, KeyRole, Stray};

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

/// The bytes of a key that the merchant platform takes.
const LENGTH: usize = 32;

/// True if a text can be such a key.
fn check(key: &[u8]) -> Result<(), KeyProblem> {
    let (expected, found) = (LENGTH, key.len());
    match Stray::around(key) {
        Some(stray) => Err(KeyProblem::Stray { stray, expected, found }),
        None if found != expected => Err(KeyProblem::Length { expected, found }),
        None => Ok(()),
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
    ///
    /// # Errors
    /// A key that has not exactly 32 bytes, with how many it has; and one with a blank, a line break or a
    /// quote at its beginning or end, as a copied text or a file of settings may have: they are no part
    /// of a key, and nothing is taken off in silence.
    pub fn new(key: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        Self::read(KeyRole::ApiV3Key, key.as_ref())
    }

    fn read(role: KeyRole, key: &[u8]) -> Result<Self, KeyError> {
        check(key).map_err(|problem| KeyError::new(role, problem))?;
        let mut bytes = Box::new(Zeroizing::new([0; LENGTH]));
        bytes.copy_from_slice(key);
        Ok(Self(bytes))
    }

    /// Takes a brand's API key, which is of the same form and opens the notifications to the brand: 32 letters or
    /// digits, as they were typed into the brand platform.
    ///
    /// # Errors
    /// As [`ApiV3Key::new`].
    pub fn of_brand(key: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        Self::read(KeyRole::BrandApiKey, key.as_ref())
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
    /// Takes the key as it was typed into the merchant platform: 32 ASCII characters.
    ///
    /// # Errors
    /// An empty key, and what [`ApiV3Key::new`] refuses.
    pub fn new(key: impl Into<Vec<u8>>) -> Result<Self, KeyError> {
        let key = Secret::new(key);
        let refused = |problem| KeyError::new(KeyRole::ApiV2Key, problem);
        if key.expose().is_empty() {
            return Err(refused(KeyProblem::Empty));
        }
        check(key.expose()).map_err(refused)?;
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
