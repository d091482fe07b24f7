//! Errors of v2 notifications.

use std::error::Error;
use std::fmt;

use crate::chain::unsaid;
use crate::crypto::CryptoError;
use crate::sign_v2::VerifyError;
use crate::xml::XmlError;

/// Why a request is not a v2 notification of WeChat Pay to this merchant.
#[derive(Debug)]
#[non_exhaustive]
pub enum NotificationError {
    /// The body is not XML as v2 writes it.
    Xml(XmlError),
    /// The signature is missing or wrong.
    Verify(VerifyError),
    /// It is signed, and none of the documented notifications.
    UnknownEvent,
    /// It is encrypted with the `APIv3` key, and there is none.
    NoApiV3Key,
    /// An encrypted field does not open.
    Decrypt {
        /// The field.
        field: &'static str,
        /// Why.
        source: CryptoError,
    },
    /// A decrypted document that is not XML as v2 writes it.
    Resource(XmlError),
}

impl fmt::Display for NotificationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("notification: ")?;
        match self {
            Self::Xml(error) => error.fmt(f),
            Self::Verify(error) => error.fmt(f),
            Self::UnknownEvent => f.write_str("it is none of the documented ones"),
            Self::NoApiV3Key => {
                f.write_str("it is encrypted with the APIv3 key; Notifications::with_api_v3_key gives it")
            }
            Self::Decrypt { field, source } => {
                let key = if *field == "req_info" { "v2" } else { "APIv3" };
                write!(f, "{field} does not open, the {key} key is probably another: {source}")
            }
            Self::Resource(error) => write!(f, "what it holds is decrypted, and: {error}"),
        }
    }
}

impl Error for NotificationError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::Xml(error) | Self::Resource(error) => Some(error),
            Self::Verify(error) => Some(error),
            Self::Decrypt { source, .. } => Some(source),
            Self::UnknownEvent | Self::NoApiV3Key => None,
        };
        unsaid(self, source)
    }
}

/// A type of another event than the notification's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherEventError {
    /// The event of the type.
    pub expected: &'static str,
    /// The event of the notification.
    pub found: String,
}

impl fmt::Display for OtherEventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the notification is {:?}, not {}", self.found, self.expected)
    }
}

impl Error for OtherEventError {}
