//! The signature of an answer or a notification.

use std::error::Error;
use std::fmt;

use crate::chain::unsaid;
use crate::crypto::{Algorithm, KeyId, UnknownAlgorithm};

/// The header that names the key: the serial number of a certificate, or the id of a public key.
pub const SERIAL: &str = "Wechatpay-Serial";
/// The header with the signature, base64.
pub const SIGNATURE: &str = "Wechatpay-Signature";
/// The header with the signature's scheme; without it, RSA.
pub const SIGNATURE_TYPE: &str = "Wechatpay-Signature-Type";
/// The header with the time of the signature, in Unix seconds.
pub const TIMESTAMP: &str = "Wechatpay-Timestamp";
/// The header with the nonce, which the signature covers.
pub const NONCE: &str = "Wechatpay-Nonce";

/// The beginning of the signatures of probes.
pub(crate) const PROBE: &str = "WECHATPAY/SIGNTEST/";

/// The seconds from which on a message is too old, or too far ahead, to be believed.
pub const CLOCK_TOLERANCE: u32 = 300;

/// The headers of a message that its signature is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignatureHeaders<'a> {
    /// [`SERIAL`]: the key.
    pub serial: &'a str,
    /// [`SIGNATURE_TYPE`]: the scheme; none is RSA.
    pub signature_type: Option<&'a str>,
    /// [`TIMESTAMP`]: Unix seconds, as text.
    pub timestamp: &'a str,
    /// [`NONCE`]: as text.
    pub nonce: &'a str,
    /// [`SIGNATURE`]: base64.
    pub signature: &'a str,
}

impl<'a> SignatureHeaders<'a> {
    /// Looks the headers up by name.
    ///
    /// # Errors
    /// [`VerifyError::MissingHeader`] for the first that is missing or empty.
    pub fn find(header: impl Fn(&'static str) -> Option<&'a str>) -> Result<Self, VerifyError> {
        let present = |name| header(name).filter(|value| !value.is_empty());
        let needed = |name| present(name).ok_or(VerifyError::MissingHeader { name });
        Ok(Self {
            serial: needed(SERIAL)?,
            signature_type: present(SIGNATURE_TYPE),
            timestamp: needed(TIMESTAMP)?,
            nonce: needed(NONCE)?,
            signature: needed(SIGNATURE)?,
        })
    }
}

/// The text that the signature of an answer or a notification covers: three lines, each with its
/// newline, also where the body is empty.
#[must_use]
pub fn string_to_verify(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    [timestamp.as_bytes(), b"\n", nonce.as_bytes(), b"\n", body, b"\n"].concat()
}

/// Why a message is not known to be WeChat Pay's.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// A header is missing or empty: the message is not signed.
    MissingHeader {
        /// Its name.
        name: &'static str,
    },
    /// The signature's scheme is not known here.
    Algorithm(UnknownAlgorithm),
    /// The message names a scheme that the key it names is not for.
    OtherAlgorithm {
        /// The key.
        id: KeyId,
        /// The scheme; RSA where the message names none.
        named: Algorithm,
    },
    /// The timestamp is no number.
    Timestamp,
    /// The message was signed too long ago, or too far ahead: a replay, or a clock that is wrong.
    Stale {
        /// How far, in seconds.
        seconds: u64,
    },
    /// The key that the message names is not in the keyring.
    UnknownKey {
        /// Its name, cut after 64 characters.
        serial: String,
    },
    /// The certificate that the message names has expired.
    ExpiredKey {
        /// Its serial number.
        id: KeyId,
    },
    /// The signature is not one of this message by this key, or is no base64.
    InvalidSignature,
    /// The same of the answer to a query, where the signature is a probe of WeChat Pay's
    /// (`WECHATPAY/SIGNTEST/…`): by it WeChat Pay sees that wrong signatures are refused.
    Probe,
    /// It is a message of v2, whose signature lies inside it.
    #[cfg(feature = "v2")]
    V2(crate::sign_v2::VerifyError),
}

#[cfg(feature = "v2")]
impl From<crate::sign_v2::VerifyError> for VerifyError {
    fn from(error: crate::sign_v2::VerifyError) -> Self {
        Self::V2(error)
    }
}

impl From<UnknownAlgorithm> for VerifyError {
    fn from(unknown: UnknownAlgorithm) -> Self {
        Self::Algorithm(unknown)
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingHeader { name } => write!(f, "not signed: the header {name} is missing"),
            Self::Algorithm(unknown) => unknown.fmt(f),
            Self::OtherAlgorithm { id, named } => {
                write!(f, "signed by {}, which the key {id} is not for", named.scheme())
            }
            Self::Timestamp => write!(f, "the header {TIMESTAMP} is no number of seconds"),
            Self::Stale { seconds } => {
                write!(f, "signed {seconds} s away from this clock; {CLOCK_TOLERANCE} s or more is refused")
            }
            Self::UnknownKey { serial } => {
                write!(f, "signed with the key {serial:?}, which is not in the keyring")
            }
            Self::ExpiredKey { id } => write!(f, "signed with the certificate {id}, which has expired"),
            Self::InvalidSignature => f.write_str("the signature is not WeChat Pay's"),
            Self::Probe => {
                write!(f, "the signature is a probe of WeChat Pay's ({PROBE}), which is to be refused")
            }
            #[cfg(feature = "v2")]
            Self::V2(error) => error.fmt(f),
        }
    }
}

impl Error for VerifyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::Algorithm(unknown) => Some(unknown),
            #[cfg(feature = "v2")]
            Self::V2(error) => Some(error),
            _ => None,
        };
        unsaid(self, source)
    }
}
