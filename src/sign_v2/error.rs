//! Errors of v2 signatures.

use std::error::Error;
use std::fmt;

use crate::chain::unsaid;
use crate::crypto::excerpt;
use crate::endpoint::SignType;
use crate::model::EncodeError;

/// A message that is not known to be WeChat Pay's.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// It has no `sign`.
    Unsigned,
    /// It was signed in a way that is not known here.
    SignType {
        /// The way, cut after 64 characters.
        name: String,
    },
    /// It was signed in another way than was asked for.
    OtherSignType {
        /// The way that was asked for.
        expected: SignType,
        /// The way it is signed.
        found: SignType,
    },
    /// Its `sign` is not one of this message by this key: the key is another, or the message was
    /// changed.
    Invalid,
}

impl VerifyError {
    pub(super) fn unknown(name: &str) -> Self {
        Self::SignType { name: excerpt(name) }
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned => f.write_str("the message is not signed"),
            Self::SignType { name } => {
                write!(f, "the sign_type {name:?} is not supported; MD5 and HMAC-SHA256 are")
            }
            Self::OtherSignType { expected, found } => {
                write!(f, "signed with {}, where {} was asked for", found.as_str(), expected.as_str())
            }
            Self::Invalid => {
                f.write_str("the v2 signature does not fit: another v2 key, or a changed message")
            }
        }
    }
}

impl Error for VerifyError {}

/// A v2 request that cannot be signed.
#[non_exhaustive]
pub enum SignError {
    /// It cannot be written.
    Encode(EncodeError),
    /// Its `sign_type` is none.
    SignType {
        /// Its value, cut after 64 characters.
        name: String,
    },
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Encode(error) => error.fmt(f),
            // Longer than any name of a kind: a key that was given by mistake would show here.
            Self::SignType { name } if name.len() > 16 => {
                write!(f, "{} bytes are no sign_type; MD5 and HMAC-SHA256 are", name.len())
            }
            Self::SignType { name } => write!(f, "{name:?} is no sign_type; MD5 and HMAC-SHA256 are"),
        }
    }
}

/// Says no more than `Display`, which shows no text that a key may have been given for.
impl fmt::Debug for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Encode(error) => f.debug_tuple("Encode").field(error).finish(),
            Self::SignType { .. } => write!(f, "SignType({self})"),
        }
    }
}

impl Error for SignError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::Encode(error) => error.source(),
            Self::SignType { .. } => None,
        };
        unsaid(self, source)
    }
}

impl From<EncodeError> for SignError {
    fn from(error: EncodeError) -> Self {
        Self::Encode(error)
    }
}
