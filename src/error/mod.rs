//! Errors of calls, and whether the call may have been carried out all the same.

mod answer;
mod api;
mod codes;
mod detail;
mod failure;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

pub use answer::{AnswerProblem, UnreadableAnswer};
pub use api::ApiError;
pub use detail::Issue;
pub use failure::{ConfigError, SignatureError, TimeoutError, TransportFailure};

use crate::answer::Answer;
use crate::keyring::CertificateListError;
use crate::model::EncodeError;
use crate::upload::UploadError;

/// Why a call failed.
///
/// Two questions matter before it is tried again. [`Error::may_have_taken_effect`]: the money may have
/// moved, so ask for the order (the refund, the transfer) by your own number first, and repeat the
/// call with the very same numbers if at all. [`Error::is_retryable`]: the same call may succeed later.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// WeChat Pay refused the request, or something on the way did.
    Api(Box<ApiError>),
    /// The answer is not known to be WeChat Pay's: unsigned, signed by somebody else, old, or changed.
    Signature(Box<SignatureError>),
    /// The request did not travel, or the answer did not arrive whole.
    Transport(Box<TransportFailure>),
    /// No answer in time.
    Timeout(Box<TimeoutError>),
    /// A verified answer that is not what the operation answers with; its raw bytes are kept.
    Answer(Box<UnreadableAnswer>),
    /// The request cannot be written.
    Encode(EncodeError),
    /// The upload cannot be written: its hash is another, or cannot be computed.
    Upload(UploadError),
    /// The client lacks something that the call needs, or has something wrong.
    Config(ConfigError),
    /// WeChat Pay's certificates could not be fetched, and the call needs them. Those who waited for
    /// the same fetch share its error.
    Certificates(Arc<CertificatesError>),
}

impl Error {
    /// True if the same call may succeed later: no connection, no answer in time, a busy or broken
    /// server. It says nothing about whether repeating it is safe.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Api(error) => error.is_retryable(),
            Self::Transport(failure) => failure.is_retryable(),
            Self::Timeout(_) => true,
            Self::Certificates(error) => error.is_retryable(),
            Self::Signature(_) | Self::Answer(_) | Self::Encode(_) | Self::Upload(_) | Self::Config(_) => {
                false
            }
        }
    }

    /// True if the operation may have been carried out although the call failed. Then query before
    /// you try again: with another number it would be carried out twice.
    ///
    /// It is never so for a query, nor when nothing was sent, nor when WeChat Pay refused the request with
    /// a code that is final; it is so when the answer did not arrive, was not verified or not understood,
    /// for what a gateway wrote, for a server's error (5xx), and in v2 for every code that is not known to
    /// be final.
    ///
    /// It is about this very call. A code such as `ORDERPAID` or `OUT_TRADE_NO_USED` says that an earlier
    /// one with the same number was carried out: ask for that one.
    #[must_use]
    pub fn may_have_taken_effect(&self) -> bool {
        match self {
            Self::Api(error) => error.may_have_taken_effect,
            Self::Signature(error) => error.may_have_taken_effect,
            Self::Transport(failure) => failure.may_have_taken_effect,
            Self::Timeout(error) => error.may_have_taken_effect,
            Self::Answer(answer) => answer.may_have_taken_effect,
            Self::Encode(_) | Self::Upload(_) | Self::Config(_) | Self::Certificates(_) => false,
        }
    }

    /// `Request-ID`, which WeChat Pay's support asks for, where there was an answer with one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.request_id(),
            Self::Signature(error) => error.request_id(),
            Self::Answer(answer) => answer.request_id(),
            Self::Certificates(error) => error.request_id(),
            _ => None,
        }
    }

    /// The refusal, where it is one: `error.api().is_some_and(|api| api.code() == "ORDER_NOT_EXIST")`.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// A verified answer that cannot be read.
    pub(crate) fn unreadable(problem: AnswerProblem, answer: Answer, may_have_taken_effect: bool) -> Self {
        Self::Answer(Box::new(UnreadableAnswer { problem, answer, may_have_taken_effect }))
    }

    /// The same error, after all attempts: one of them may have been carried out.
    pub(crate) fn with_effect(mut self, may_have_taken_effect: bool) -> Self {
        let effect = match &mut self {
            Self::Api(error) => &mut error.may_have_taken_effect,
            Self::Signature(error) => &mut error.may_have_taken_effect,
            Self::Transport(failure) => &mut failure.may_have_taken_effect,
            Self::Timeout(error) => &mut error.may_have_taken_effect,
            Self::Answer(answer) => &mut answer.may_have_taken_effect,
            Self::Encode(_) | Self::Upload(_) | Self::Config(_) | Self::Certificates(_) => return self,
        };
        *effect = may_have_taken_effect;
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Signature(error) => error.fmt(f),
            Self::Transport(failure) => failure.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::Answer(answer) => answer.fmt(f),
            Self::Encode(error) => error.fmt(f),
            Self::Upload(error) => error.fmt(f),
            Self::Config(error) => error.fmt(f),
            Self::Certificates(error) => error.fmt(f),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = match self {
            Self::Api(_) | Self::Timeout(_) => None,
            Self::Signature(error) => error.source(),
            Self::Transport(failure) => failure.source(),
            Self::Answer(answer) => answer.source(),
            Self::Encode(error) => error.source(),
            Self::Upload(error) => error.source(),
            Self::Config(error) => error.source(),
            Self::Certificates(error) => error.source(),
        };
        unsaid(self, source)
    }
}

/// The first error down the chain that says more than `said` does. A message has its cause in it, and who
/// prints the whole chain does not want to read it twice.
pub(crate) fn unsaid<'e>(
    said: &dyn fmt::Display,
    mut source: Option<&'e (dyn StdError + 'static)>,
) -> Option<&'e (dyn StdError + 'static)> {
    let said = said.to_string();
    while let Some(error) = source
        && said.contains(&error.to_string())
    {
        source = error.source();
    }
    source
}

/// Why WeChat Pay's certificates could not be had.
#[derive(Debug)]
#[non_exhaustive]
pub enum CertificatesError {
    /// The merchant has none: it is one of those with a public key.
    NoCertificates(Box<ApiError>),
    /// The call failed.
    Call(Error),
    /// The answer is not a list of certificates that opens and proves itself.
    List {
        /// The fault of the list.
        problem: CertificateListError,
        /// `Request-ID`, which WeChat Pay's support asks for.
        request_id: Option<String>,
    },
    /// The runtime ended before the fetch did.
    Task,
}

impl CertificatesError {
    pub(crate) fn is_retryable(&self) -> bool {
        match self {
            Self::Call(error) => error.is_retryable(),
            // The next call asks again.
            Self::Task => true,
            Self::NoCertificates(_) | Self::List { .. } => false,
        }
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        match self {
            Self::NoCertificates(error) => error.request_id(),
            Self::Call(error) => error.request_id(),
            Self::List { request_id, .. } => request_id.as_deref(),
            Self::Task => None,
        }
    }
}

impl fmt::Display for CertificatesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = "WeChat Pay's certificates";
        match self {
            Self::NoCertificates(error) => write!(
                f,
                "{what}: this merchant has none; give the client WeChat Pay's public key and its id \
                 (PUB_KEY_ID_…) from the merchant platform ({error})"
            ),
            Self::Call(error) => write!(f, "{what}: {error}"),
            // It says itself what it is about.
            Self::List { problem, .. } => problem.fmt(f),
            Self::Task => write!(f, "{what}: the runtime ended before they were fetched"),
        }
    }
}

impl StdError for CertificatesError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source: &(dyn StdError + 'static) = match self {
            Self::NoCertificates(error) => error,
            Self::Call(error) => error,
            Self::List { problem, .. } => problem,
            Self::Task => return None,
        };
        unsaid(self, Some(source))
    }
}
