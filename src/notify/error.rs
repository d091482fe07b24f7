//! Errors of notifications.

use std::error::Error;
use std::fmt;

use http::StatusCode;

use crate::chain::unsaid;
use crate::crypto::CryptoError;
use crate::endpoint::ResourceKind;
use crate::generated::event_type::EventType;
use crate::keyring::VerifyError;
use crate::model::{DecodeError, EncodeError};
use crate::signer::SigningProblem;

/// The bytes a notification may have. The ciphertext is documented to have at most 1 MiB.
pub const BODY_LIMIT: usize = 2 * 1024 * 1024;

/// Any error of a handler, a [`SeenStore`](super::SeenStore), or what refreshes keys.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// Why a request is not a notification of WeChat Pay to this merchant.
#[derive(Debug)]
#[non_exhaustive]
pub enum NotificationError {
    /// The body has more than [`BODY_LIMIT`] bytes.
    TooLarge,
    /// The body could not be read to its end.
    Body(BoxError),
    /// The signature is missing, old or wrong, or the key it names is not known.
    Verify(VerifyError),
    /// The key that the notification names is not known, and no new keys could be fetched.
    Refresh {
        /// Its name, cut after 64 characters.
        serial: String,
        /// Why.
        source: BoxError,
    },
    /// The merchant that it is for is not at hand, and cannot be loaded.
    Merchant {
        /// Why.
        source: BoxError,
    },
    /// The body is verified and no JSON object.
    Json {
        /// The line where reading stopped, from 1.
        line: usize,
        /// The column where reading stopped.
        column: usize,
    },
    /// The body is verified JSON, and lacks a field.
    Missing {
        /// The field.
        field: &'static str,
    },
    /// The resource is encrypted with something else than AES-256-GCM.
    Algorithm {
        /// The cipher it is encrypted with, cut after 64 characters.
        algorithm: String,
    },
    /// The resource does not open.
    Decrypt {
        /// Why.
        source: CryptoError,
    },
}

impl NotificationError {
    /// The status to answer with. None of them is a success, so that WeChat Pay sends again what was
    /// refused by mistake.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Verify(_) => StatusCode::UNAUTHORIZED,
            Self::Body(_) | Self::Json { .. } | Self::Missing { .. } | Self::Algorithm { .. } => {
                StatusCode::BAD_REQUEST
            }
            // The merchant's keys or its connection are wrong, not what came in.
            Self::Refresh { .. } | Self::Merchant { .. } | Self::Decrypt { .. } => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
    }
}

impl From<VerifyError> for NotificationError {
    fn from(error: VerifyError) -> Self {
        Self::Verify(error)
    }
}

impl fmt::Display for NotificationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("notification: ")?;
        match self {
            Self::TooLarge => write!(f, "the body has more than {BODY_LIMIT} bytes"),
            Self::Body(_) => f.write_str("the body cannot be read"),
            Self::Verify(error) => error.fmt(f),
            Self::Refresh { serial, .. } => {
                write!(
                    f,
                    "signed with the key {serial:?}, which is not in the keyring, nor can keys be fetched"
                )
            }
            Self::Merchant { source } => source.fmt(f),
            Self::Json { line, column } => {
                write!(f, "the body is no JSON object, at line {line} column {column}")
            }
            Self::Missing { field } => write!(f, "the field {field} is missing or of another type"),
            Self::Algorithm { algorithm } => {
                write!(f, "the resource is encrypted with {algorithm:?}; AEAD_AES_256_GCM is supported")
            }
            Self::Decrypt { source: CryptoError::Decrypt } => f.write_str(
                "the resource does not open; the APIv3 key is probably not the merchant platform's",
            ),
            Self::Decrypt { source } => write!(f, "the resource does not open: {source}"),
        }
    }
}

impl Error for NotificationError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::Body(source) | Self::Refresh { source, .. } | Self::Merchant { source } => {
                Some(source.as_ref())
            }
            Self::Verify(error) => Some(error),
            Self::Decrypt { source } => Some(source),
            _ => None,
        };
        unsaid(self, source)
    }
}

/// Why the resource of a notification cannot be had as a type.
#[derive(Debug)]
#[non_exhaustive]
pub enum ResourceError {
    /// The type belongs to another event.
    OtherEvent {
        /// The event of the type.
        expected: &'static str,
        /// The event of the notification.
        found: EventType,
    },
    /// The type belongs to another kind of document that comes under the same event.
    OtherKind {
        /// The event.
        event: &'static str,
        /// The event that the type is for.
        expected: ResourceKind,
        /// The original type that the notification came with.
        found: String,
    },
    /// The decrypted text is no JSON object.
    Json(DecodeError),
}

impl fmt::Display for ResourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherEvent { expected, found } => {
                write!(f, "the notification is {found}, not {expected}")
            }
            Self::OtherKind { event, expected, found } => {
                write!(
                    f,
                    "the {event} notification brings a document of the original type {found}, not {expected}"
                )
            }
            Self::Json(error) => write!(f, "the resource of the notification: {error}"),
        }
    }
}

impl Error for ResourceError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::Json(error) => Some(error),
            Self::OtherEvent { .. } | Self::OtherKind { .. } => None,
        };
        unsaid(self, source)
    }
}

/// Why a notification cannot be answered with this reply.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReplyError {
    /// The reply belongs to another event.
    OtherEvent {
        /// The event of the reply.
        expected: &'static str,
        /// The event of the notification.
        found: EventType,
    },
    /// The reply is to be signed, and there is no private key.
    NoCredentials,
    /// The reply cannot be written.
    Write(EncodeError),
    /// The reply cannot be signed.
    Sign(SigningProblem),
}

impl fmt::Display for ReplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherEvent { expected, found } => {
                write!(f, "the reply is one to {expected}; the notification is {found}")
            }
            Self::NoCredentials => {
                f.write_str("the reply is to be signed; Notifications::with_credentials gives the key")
            }
            Self::Write(error) => write!(f, "the reply: {error}"),
            Self::Sign(error) => write!(f, "the reply cannot be signed: {error}"),
        }
    }
}

impl Error for ReplyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::Write(error) => Some(error),
            Self::Sign(error) => Some(error),
            Self::OtherEvent { .. } | Self::NoCredentials => None,
        };
        unsaid(self, source)
    }
}
