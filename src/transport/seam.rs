//! The seam between a client and its transport.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::Stream;
use http::{Request, Response};

use super::{BoxFuture, Runtime, Tokio, TransportError};

/// Sends one request and answers with what came back, whatever its status.
///
/// What an implementation must not do: follow redirects (the signature is for one path, and money is
/// not sent where a header says), decompress, retry, or log headers and bodies. Connections should be
/// pooled and idle ones dropped after less than 8 s, when WeChat Pay closes them. A request with the
/// extension [`ClientCertificate`] must be sent with the merchant's client certificate; the extension
/// [`Target`](crate::observe::Target) names its operation.
pub trait Transport: Send + Sync + 'static {
    /// Sends `request`, whose URI is absolute. The caller bounds the time by dropping the future.
    ///
    /// # Errors
    /// [`TransportError`], whose [`Stage`](super::Stage) decides whether the request may be sent again.
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>>;

    /// The runtime that this transport travels in, which its clients wait by. [`Tokio`] unless something else is said.
    fn runtime(&self) -> &dyn Runtime {
        &Tokio
    }
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
