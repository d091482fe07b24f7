//! The schemes WeChat Pay names in headers.

use std::fmt;

/// A signature scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSA, PKCS#1 v1.5, over SHA-256.
    Sha256Rsa2048,
}

impl Algorithm {
    /// The scheme as a merchant's `Authorization` and as `Wechatpay-Signature-Type` name it.
    #[must_use]
    pub const fn scheme(self) -> &'static str {
        match self {
            Self::Sha256Rsa2048 => "WECHATPAY2-SHA256-RSA2048",
        }
    }

    /// The scheme as a brand's `Authorization` names it.
    #[must_use]
    pub const fn brand_scheme(self) -> &'static str {
        match self {
            Self::Sha256Rsa2048 => "WECHATPAY-BRAND-SHA256-RSA2048",
        }
    }

    /// The scheme that a message's `Wechatpay-Signature-Type` names; without one it is RSA.
    ///
    /// # Errors
    /// A scheme that is not known here.
    pub fn of_signature_type(signature_type: Option<&str>) -> Result<Self, UnknownAlgorithm> {
        let rsa = Self::Sha256Rsa2048;
        match signature_type {
            None => Ok(rsa),
            Some(name) if name == rsa.scheme() || name == rsa.brand_scheme() => Ok(rsa),
            Some(name) => Err(UnknownAlgorithm { name: super::error::excerpt(name) }),
        }
    }
}

/// A signature scheme that is not known here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownAlgorithm {
    /// Its name, cut after 64 characters.
    pub name: String,
}

impl fmt::Display for UnknownAlgorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = Algorithm::Sha256Rsa2048.scheme();
        write!(f, "the signature type {:?} is not supported; {known} is", self.name)
    }
}

impl std::error::Error for UnknownAlgorithm {}

/// How a text is padded before RSA encrypts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Padding {
    /// OAEP with SHA-1 and MGF1 with SHA-1: every operation but the global ones.
    Oaep,
    /// PKCS#1 v1.5: the operations under `global`.
    Pkcs1v15,
}

impl Padding {
    /// The bytes that the padding takes of a block.
    pub(super) const fn overhead(self) -> usize {
        match self {
            Self::Oaep => 42,
            Self::Pkcs1v15 => 11,
        }
    }
}
