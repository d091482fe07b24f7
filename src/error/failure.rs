//! Failures without an answer, or without one that can be trusted.

use std::error::Error;
use std::fmt;
use std::num::NonZeroU64;
use std::time::Duration;

use super::called::Called;
use crate::answer::Answer;
use crate::chain::unsaid;
use crate::crypto::CryptoError;
use crate::keyring::{self, VerifyError};
use crate::transport::{Stage, TransportError};

/// An answer that is not known to be WeChat Pay's.
#[derive(Debug)]
pub struct SignatureError {
    pub(crate) problem: VerifyError,
    pub(crate) answer: Answer,
    pub(crate) called: Option<Box<Called>>,
    pub(crate) may_have_taken_effect: bool,
}

impl SignatureError {
    /// Why it is not believed.
    #[must_use]
    pub fn problem(&self) -> &VerifyError {
        &self.problem
    }

    /// True if it is a probe of WeChat Pay's, which sends answers with a wrong signature
    /// (`WECHATPAY/SIGNTEST/…`) now and then to see that they are refused. The next answer is signed
    /// rightly.
    #[must_use]
    pub fn is_probe(&self) -> bool {
        matches!(self.problem, VerifyError::InvalidSignature | VerifyError::Probe)
            && self.answer.header(keyring::SIGNATURE).is_some_and(|it| it.starts_with(keyring::PROBE))
    }

    /// The answer that came. Nothing in it is to be believed.
    #[must_use]
    pub fn untrusted_answer(&self) -> &Answer {
        &self.answer
    }

    /// `Request-ID` as the answer has it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// WeChat Pay's own reason, a number that its support knows: [`Answer::reason`].
    #[must_use]
    pub fn reason(&self) -> Option<NonZeroU64> {
        self.answer.reason()
    }
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (problem, status) = (&self.problem, self.answer.status.as_u16());
        write!(f, "the answer, status {status}, is refused: {problem}{}", self.answer.request_id_note())
    }
}

impl Error for SignatureError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        unsaid(self, Some(&self.problem))
    }
}

/// A request that did not travel, or an answer that did not arrive whole.
#[derive(Debug)]
pub struct TransportFailure {
    pub(crate) host: String,
    pub(crate) error: TransportError,
    pub(crate) called: Option<Box<Called>>,
    pub(crate) may_have_taken_effect: bool,
}

impl TransportFailure {
    /// How far the request had come: whether anything was sent.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.error.stage()
    }

    /// The error of the transport.
    #[must_use]
    pub fn error(&self) -> &TransportError {
        &self.error
    }

    /// The host it was for, of the last attempt.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    pub(crate) fn is_retryable(&self) -> bool {
        self.stage() != Stage::ClientCertificate
    }
}

impl fmt::Display for TransportFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.host, self.error)
    }
}

impl Error for TransportFailure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        unsaid(self, Some(&self.error))
    }
}

/// No answer within the time of the call, all attempts together.
#[derive(Debug)]
pub struct TimeoutError {
    pub(crate) after: Duration,
    pub(crate) called: Option<Box<Called>>,
    pub(crate) may_have_taken_effect: bool,
}

impl TimeoutError {
    /// How long the call was waited for.
    #[must_use]
    pub fn after(&self) -> Duration {
        self.after
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no answer within {:?}", self.after)
    }
}

impl Error for TimeoutError {}

/// A client's lack, or a setting that cannot be used.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConfigError {
    /// Something that the call needs and the client was built without.
    Missing {
        /// The name of it, and how it is given to the builder.
        what: &'static str,
    },
    /// Something that cannot be used; what and why.
    Invalid {
        /// The name of it.
        what: &'static str,
        /// Why.
        why: String,
    },
    /// The cryptographic library refused to sign or to encrypt.
    Crypto(CryptoError),
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { what } => write!(f, "the client was built without {what}"),
            Self::Invalid { what, why } => write!(f, "{what}: {why}"),
            Self::Crypto(error) => error.fmt(f),
        }
    }
}

impl Error for ConfigError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match self {
            Self::Crypto(error) => Some(error),
            _ => None,
        };
        unsaid(self, source)
    }
}
