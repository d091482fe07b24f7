//! Errors of calls, and whether the call may have been carried out all the same.

mod answer;
mod api;
mod called;
mod codes;
mod detail;
mod failure;
mod missing;
mod signer;
mod unsent;

use std::error::Error as StdError;
use std::fmt;
use std::num::NonZeroU64;
use std::sync::Arc;

pub use answer::{AnswerProblem, UnreadableAnswer};
pub use api::ApiError;
pub use called::Called;
pub use codes::{ErrorCode, Outcome};
pub use detail::Issue;
pub use failure::{ConfigError, SignatureError, TimeoutError, TransportFailure};
pub use missing::Unpromised;
pub use signer::SignerError;
pub use unsent::Unsent;

use crate::answer::{Answer, reason_in};
use crate::chain::unsaid;
use crate::keyring::CertificateListError;
use crate::model::EncodeError;
use crate::promised::MissingField;
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
    /// The [`Signer`](crate::signer::Signer) did not sign: it failed, was slow, or answered what is no signature.
    Signer(Box<SignerError>),
    /// No answer in time.
    Timeout(Box<TimeoutError>),
    /// A verified answer that is not what the operation answers with; its raw bytes are kept.
    Answer(Box<UnreadableAnswer>),
    /// A verified answer without something that the documentation promises, which its accessor was asked for.
    Missing(Box<Unpromised>),
    /// The request cannot be written.
    Encode(Unsent<EncodeError>),
    /// The upload cannot be written: its hash is another, or cannot be computed.
    Upload(Unsent<UploadError>),
    /// The client lacks something that the call needs, or has something wrong.
    Config(Unsent<ConfigError>),
    /// WeChat Pay's certificates could not be fetched, and the call needs them. Those who waited for
    /// the same fetch share its error.
    Certificates(Unsent<Arc<CertificatesError>>),
}

impl Error {
    /// True if the same call may succeed later: no connection, no answer in time, a busy or broken
    /// server, a bill that is being made. It says nothing about whether repeating it is safe.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Api(error) => error.is_retryable(),
            Self::Transport(failure) => failure.is_retryable(),
            Self::Timeout(_) => true,
            Self::Signer(error) => error.problem.is_passing(),
            Self::Certificates(error) => error.is_retryable(),
            Self::Signature(_)
            | Self::Answer(_)
            | Self::Missing(_)
            | Self::Encode(_)
            | Self::Upload(_)
            | Self::Config(_) => false,
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
            Self::Signer(error) => error.may_have_taken_effect,
            Self::Answer(answer) => answer.may_have_taken_effect,
            Self::Missing(error) => error.may_have_taken_effect(),
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
            Self::Missing(error) => error.request_id(),
            Self::Certificates(error) => error.request_id(),
            _ => None,
        }
    }

    /// WeChat Pay's own reason, a number that its support knows: what stands after the last `-` of
    /// `Request-ID`, where it gives one.
    #[must_use]
    pub fn reason(&self) -> Option<NonZeroU64> {
        match self {
            Self::Api(error) => error.reason(),
            Self::Signature(error) => error.reason(),
            Self::Answer(answer) => answer.reason(),
            Self::Missing(error) => reason_in(error.request_id()?),
            Self::Certificates(error) => error.reason(),
            _ => None,
        }
    }

    /// The code of the refusal, where it is one:
    /// `matches!(error.code(), Some(ErrorCode::NotEnough))`.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        self.api().map(ApiError::code)
    }

    /// True if WeChat Pay says that the thing the call is about is not there: `ORDER_NOT_EXIST`,
    /// `RESOURCE_NOT_EXISTS`, `NOT_FOUND`, v2's `ORDERNOTEXIST`, …. It goes by the code and not by the status:
    /// a gateway's 404 says nothing of the order, and an unknown merchant is a mistake in the request.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.api().is_some_and(ApiError::is_not_found)
    }

    /// The refusal, where it is one: `error.api().map(ApiError::message)`.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The operation that failed. Every error of a call has it; what failed outside of one, as
    /// [`Client::encrypt`](crate::Client::encrypt), has none.
    #[must_use]
    pub fn operation(&self) -> Option<&Called> {
        match self {
            Self::Api(error) => error.called.as_deref(),
            Self::Signature(error) => error.called.as_deref(),
            Self::Transport(failure) => failure.called.as_deref(),
            Self::Timeout(error) => error.called.as_deref(),
            Self::Signer(error) => error.called.as_deref(),
            Self::Answer(answer) => answer.called.as_deref(),
            Self::Missing(error) => error.called.as_deref(),
            Self::Encode(error) => error.called.as_deref(),
            Self::Upload(error) => error.called.as_deref(),
            Self::Config(error) => error.called.as_deref(),
            Self::Certificates(error) => error.called.as_deref(),
        }
    }

    /// The same error, of a call of `called`; of one that has a call already it stays that.
    pub(crate) fn of(mut self, called: impl FnOnce() -> Called) -> Self {
        let place = match &mut self {
            Self::Api(error) => &mut error.called,
            Self::Signature(error) => &mut error.called,
            Self::Transport(failure) => &mut failure.called,
            Self::Timeout(error) => &mut error.called,
            Self::Signer(error) => &mut error.called,
            Self::Answer(answer) => &mut answer.called,
            Self::Missing(error) => &mut error.called,
            Self::Encode(error) => &mut error.called,
            Self::Upload(error) => &mut error.called,
            Self::Config(error) => &mut error.called,
            Self::Certificates(error) => &mut error.called,
        };
        place.get_or_insert_with(|| Box::new(called()));
        self
    }

    /// A verified answer that cannot be read.
    pub(crate) fn unreadable(problem: AnswerProblem, answer: Answer, may_have_taken_effect: bool) -> Self {
        Self::Answer(Box::new(UnreadableAnswer { problem, answer, called: None, may_have_taken_effect }))
    }

    /// The same error, after all attempts: one of them may have been carried out.
    pub(crate) fn with_effect(mut self, may_have_taken_effect: bool) -> Self {
        let effect = match &mut self {
            Self::Api(error) => &mut error.may_have_taken_effect,
            Self::Signature(error) => &mut error.may_have_taken_effect,
            Self::Transport(failure) => &mut failure.may_have_taken_effect,
            Self::Timeout(error) => &mut error.may_have_taken_effect,
            Self::Signer(error) => &mut error.may_have_taken_effect,
            Self::Answer(answer) => &mut answer.may_have_taken_effect,
            Self::Missing(_)
            | Self::Encode(_)
            | Self::Upload(_)
            | Self::Config(_)
            | Self::Certificates(_) => return self,
        };
        *effect = may_have_taken_effect;
        self
    }
}

impl From<EncodeError> for Error {
    fn from(error: EncodeError) -> Self {
        Self::Encode(Unsent::new(error))
    }
}

impl From<UploadError> for Error {
    fn from(error: UploadError) -> Self {
        Self::Upload(Unsent::new(error))
    }
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::Config(Unsent::new(error))
    }
}

impl From<MissingField> for Error {
    fn from(field: MissingField) -> Self {
        Self::Missing(Box::new(Unpromised::from(field)))
    }
}

impl From<Arc<CertificatesError>> for Error {
    fn from(error: Arc<CertificatesError>) -> Self {
        Self::Certificates(Unsent::new(error))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(called) = self.operation() {
            write!(f, "{called}: ")?;
        }
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Signature(error) => error.fmt(f),
            Self::Transport(failure) => failure.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::Signer(error) => error.fmt(f),
            Self::Answer(answer) => answer.fmt(f),
            Self::Missing(error) if error.called.is_some() => error.write(f),
            Self::Missing(error) => error.fmt(f),
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
            Self::Api(_) | Self::Timeout(_) | Self::Missing(_) => None,
            Self::Signature(error) => error.source(),
            Self::Signer(error) => error.source(),
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

    pub(crate) fn reason(&self) -> Option<NonZeroU64> {
        match self {
            Self::NoCertificates(error) => error.reason(),
            Self::Call(error) => error.reason(),
            Self::List { request_id, .. } => reason_in(request_id.as_deref()?),
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
