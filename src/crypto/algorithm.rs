//! The schemes WeChat Pay names in headers.

use std::fmt;

const SM2: &str = "WECHATPAY2-SM2-WITH-SM3";

/// A signature scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSA, PKCS#1 v1.5, over SHA-256.
    Sha256Rsa2048,
    /// SM2 over SM3, the signature being the DER of r and s.
    #[cfg(feature = "sm")]
    Sm2Sm3,
}

impl Algorithm {
    /// The scheme as a merchant's `Authorization` and as `Wechatpay-Signature-Type` name it.
    #[must_use]
    pub const fn scheme(self) -> &'static str {
        match self {
            Self::Sha256Rsa2048 => "WECHATPAY2-SHA256-RSA2048",
            #[cfg(feature = "sm")]
            Self::Sm2Sm3 => SM2,
        }
    }

    /// The scheme as a brand's `Authorization` names it. The documentation has none for SM2; this one
    /// follows the others.
    #[must_use]
    pub const fn brand_scheme(self) -> &'static str {
        match self {
            Self::Sha256Rsa2048 => "WECHATPAY-BRAND-SHA256-RSA2048",
            #[cfg(feature = "sm")]
            Self::Sm2Sm3 => "WECHATPAY-BRAND-SM2-WITH-SM3",
        }
    }

    /// The name of keys for it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Sha256Rsa2048 => "RSA",
            #[cfg(feature = "sm")]
            Self::Sm2Sm3 => "SM2",
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
            #[cfg(feature = "sm")]
            Some(name) if name == SM2 || name == Self::Sm2Sm3.brand_scheme() => Ok(Self::Sm2Sm3),
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
        write!(f, "the signature type {:?} is not supported; {known} is", self.name)?;
        if self.name == SM2 { f.write_str(", and this one with the cargo feature `sm`") } else { Ok(()) }
    }
}

impl std::error::Error for UnknownAlgorithm {}

/// How a text is padded before RSA encrypts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Padding {
    /// OAEP with SHA-1 and MGF1 with SHA-1: most operations.
    Oaep,
    /// PKCS#1 v1.5: cross-border operations, and v2's authorised real names.
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
