//! The handler of the notifications of one event.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use super::{Answer, BoxError};
use crate::endpoint::ResourceKind;

pub(super) type AnswerFuture = Pin<Box<dyn Future<Output = Result<Answer, BoxError>> + Send>>;
pub(super) type Run<N, S> = Arc<dyn Fn(N, S) -> AnswerFuture + Send + Sync>;

/// A handler that several routes share.
pub(super) type Shared<R> = Arc<dyn Fn(R) -> AnswerFuture + Send + Sync>;

/// A handler of a notification: `async` closures and functions of one argument.
pub trait Handler<N, A>: Fn(N) -> Self::Future + Send + Sync + 'static {
    /// The future it returns.
    type Future: Future<Output = Result<A, BoxError>> + Send + 'static;
}

impl<F, Fut, N, A> Handler<N, A> for F
where
    F: Fn(N) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<A, BoxError>> + Send + 'static,
{
    type Future = Fut;
}

/// The handler of the notifications of one event.
pub(super) struct Route<N, S> {
    /// Which documents of its event type it handles.
    pub(super) kind: ResourceKind,
    /// True if it does business, which is done once; a question is answered as often as it is asked.
    pub(super) once: bool,
    pub(super) run: Run<N, S>,
}

impl<N: 'static, S: Clone + Send + Sync + 'static> Route<N, S> {
    /// A handler that does business, which is done once.
    pub(super) fn business(
        kind: ResourceKind,
        run: impl Fn(N, S) -> AnswerFuture + Send + Sync + 'static,
    ) -> Self {
        Self { kind, once: true, run: Arc::new(run) }
    }
}
