//! How requests travel: an object-safe trait over `http`'s types, and reqwest behind it.
//!
//! A program that has an HTTP client of its own, or none in its tests, implements [`Transport`]; what
//! is signed, verified and retried stays the same.

#[cfg(feature = "reqwest")]
mod over_reqwest;

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::Stream;
use http::{Request, Response};

#[cfg(feature = "reqwest")]
pub use over_reqwest::{ReqwestTransport, TransportSetupError};

/// A boxed future that may be sent between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one request and answers with what came back, whatever its status.
///
/// What an implementation must not do: follow redirects (the signature is for one path, and money is
/// not sent where a header says), decompress, retry, or log headers and bodies. Connections should be
/// pooled and idle ones dropped after less than 8 s, when WeChat Pay closes them. A request with the
/// extension [`ClientCertificate`] must be sent with the merchant's client certificate.
pub trait Transport: Send + Sync + 'static {
    /// Sends `request`, whose URI is absolute. The caller bounds the time by dropping the future.
    ///
    /// # Errors
    /// [`TransportError`], whose [`Stage`] decides whether the request may be sent again.
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>>;
}

/// The extension of a request that wants the merchant's client certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClientCertificate;

/// The body of an answer: a stream of pieces, as they arrive, still packed where the server packed them.
pub struct Body(Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>);

impl Body {
    /// A body that arrives piece by piece.
    pub fn stream(stream: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self(Box::pin(stream))
    }

    /// A body that is all there.
    pub fn full(bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        Self::stream(futures_util::stream::iter((!bytes.is_empty()).then_some(Ok(bytes))))
    }
}

impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body(…)")
    }
}

/// A request that did not travel, or an answer that did not arrive whole.
#[derive(Debug)]
pub struct TransportError {
    stage: Stage,
    source: Box<dyn Error + Send + Sync>,
}

/// How far a request had come when it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stage {
    /// No connection came about: nothing was sent, and sending it again is safe.
    Connect,
    /// The request may have been received and acted on.
    Sent,
    /// The answer broke off.
    Body,
    /// There is no client certificate to send it with: nothing was sent.
    ClientCertificate,
}

impl TransportError {
    /// An error at a stage. What `source` says is shown to people: it must hold no secret.
    pub fn new(stage: Stage, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { stage, source: source.into() }
    }

    /// How far the request had come. [`Stage::Connect`] and [`Stage::ClientCertificate`] mean that nothing
    /// was sent, and are believed: say [`Stage::Sent`] where it is not known.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stage
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.stage {
            Stage::Connect => "no connection",
            Stage::Sent => "the connection broke before an answer",
            Stage::Body => "the answer broke off",
            Stage::ClientCertificate => "no client certificate",
        })?;
        // The root of the matter is what helps: the layers above it say `error sending request`.
        let mut cause: &(dyn Error + 'static) = self.source.as_ref();
        while let Some(deeper) = cause.source() {
            cause = deeper;
        }
        write!(f, ": {cause}")
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self.source.as_ref())
    }
}
