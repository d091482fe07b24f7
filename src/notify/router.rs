//! From a request to the handler of its event, and back to an answer.

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tracing::Instrument;

use super::once::{Turn, once};
use super::protocol::Protocol;
use super::watch::{Watch, Watching};
use super::{Answer, BoxError, MemoryStore, Notification, Notifications, Received, SeenKey, SeenStore};
use crate::endpoint::{NotificationResource, ResourceKind};
use crate::observe::Handling;

/// Longer than WeChat Pay waits for an answer, shorter than it takes until the fourth delivery.
const LEASE: Duration = Duration::from_secs(60);

pub(super) type AnswerFuture = Pin<Box<dyn Future<Output = Result<Answer, BoxError>> + Send>>;
type KeyOf<N> = Box<dyn Fn(&N) -> Option<String> + Send + Sync>;

/// What handles a notification: `async` closures and functions of one argument.
pub trait Handler<N, A>: Fn(N) -> Self::Future + Send + Sync + 'static {
    /// What it returns.
    type Future: Future<Output = Result<A, BoxError>> + Send + 'static;
}

impl<F, Fut, N, A> Handler<N, A> for F
where
    F: Fn(N) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<A, BoxError>> + Send + 'static,
{
    type Future = Fut;
}

/// Handlers by event type.
///
/// A handler's success is remembered, and the same notification is then answered with success without
/// asking the handler again; its error, or an answer that is no success, makes WeChat Pay send again.
/// The error is logged and not sent, since it may tell of the merchant's system.
///
/// A handler that has begun goes on to its end by itself, as a task of the client's runtime, mostly tokio, and what became of it is
/// noted, although WeChat Pay hangs up meanwhile and the server drops [`handle`](Self::handle). One that
/// panics has failed. A [`SeenStore`] that does not answer within a second counts as one that failed.
///
/// It is for v3's [`Notifications`] and for v2's, [`v2::Notifications`](super::v2::Notifications), in the
/// same way; a store may be shared between the two.
pub struct Router<P: Protocol = Notifications> {
    notifications: P,
    routes: HashMap<&'static str, Vec<Route<P::Notification>>>,
    failures: HashMap<&'static str, Route<P::Notification>>,
    fallback: Option<Route<P::Notification>>,
    store: Arc<dyn SeenStore>,
    lease: Duration,
    business_id: Option<KeyOf<P::Notification>>,
}

/// What is done with a notification of one event.
pub(super) struct Route<N> {
    /// Which documents of its event type it handles.
    pub(super) kind: ResourceKind,
    /// Whether it does business, which is done once; a question is answered as often as it is asked.
    pub(super) once: bool,
    pub(super) run: Run<N>,
}

pub(super) type Run<N> = Arc<dyn Fn(N) -> AnswerFuture + Send + Sync>;

impl Router {
    /// Handles one event type, or one kind of document of an event type that brings several: a payment's
    /// handler is not asked about a share of it. A second handler of the same takes the place of the first.
    #[must_use]
    pub fn on<T: NotificationResource<Reply = ()>>(
        mut self,
        handler: impl Handler<Received<T>, Answer>,
    ) -> Self {
        let run = move |notification: Notification| -> AnswerFuture {
            match notification.receive::<T>() {
                Ok(received) => Box::pin(handler(received)),
                Err(error) => Box::pin(async move { Err(error.into()) }),
            }
        };
        self.route(T::EVENT, Route { kind: T::KIND, once: true, run: Arc::new(run) });
        self
    }

    /// Answers one of the event types that ask something. The reply is signed where it has to be.
    #[must_use]
    pub fn reply<T: NotificationResource>(mut self, handler: impl Handler<Received<T>, T::Reply>) -> Self {
        let run = move |notification: Notification| -> AnswerFuture {
            match notification.clone().receive::<T>() {
                Ok(received) => {
                    let reply = handler(received);
                    Box::pin(async move { Ok(notification.reply::<T>(&reply.await?)?) })
                }
                Err(error) => Box::pin(async move { Err(error.into()) }),
            }
        };
        self.route(T::EVENT, Route { kind: T::KIND, once: false, run: Arc::new(run) });
        self
    }
}

impl<P: Protocol> Router<P> {
    /// A router without handlers, which remembers in memory what is done.
    #[must_use]
    pub fn new(notifications: P) -> Self {
        Self {
            notifications,
            routes: HashMap::new(),
            failures: HashMap::new(),
            fallback: None,
            store: Arc::new(MemoryStore::default()),
            lease: LEASE,
            business_id: None,
        }
    }

    pub(super) fn route(&mut self, event: &'static str, route: Route<P::Notification>) {
        let routes = self.routes.entry(event).or_default();
        routes.retain(|known| known.kind != route.kind);
        routes.push(route);
    }

    pub(super) fn route_failure(&mut self, event: &'static str, route: Route<P::Notification>) {
        self.failures.insert(event, route);
    }

    /// Handles every other event type. Without it they are refused, so that none is lost unnoticed.
    #[must_use]
    pub fn fallback(mut self, handler: impl Handler<P::Notification, Answer>) -> Self {
        let run = move |other| -> AnswerFuture { Box::pin(handler(other)) };
        self.fallback = Some(Route { kind: ResourceKind::ANY, once: true, run: Arc::new(run) });
        self
    }

    /// Remembers what is done in `store`, which a fleet shares.
    #[must_use]
    pub fn store(mut self, store: impl SeenStore) -> Self {
        self.store = Arc::new(store);
        self
    }

    /// How long a handler may take until another delivery may get in; 60 s unless something else is said.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self
    }

    /// Tells notifications of one event type apart by what `find` gives, and where it gives nothing by
    /// their own `business_id`.
    #[must_use]
    pub fn business_id(
        mut self,
        find: impl Fn(&P::Notification) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.business_id = Some(Box::new(find));
        self
    }

    /// Opens a request and answers it. What is refused and what fails is logged.
    pub async fn handle(&self, request: Request<Bytes>) -> Response<Bytes> {
        let watch = self.notifications.watching().begin();
        let span = watch.span.clone();
        match self.notifications.open(&request).instrument(span).await {
            Ok(notification) => self.watched(notification, watch).await.into(),
            Err(refused) => {
                watch.span.in_scope(|| {
                    tracing::warn!(error = %refused.error, "a notification was refused");
                });
                watch.end(Handling::Refused);
                refused.answer.into()
            }
        }
    }

    /// Answers a notification that is open, for servers that open it themselves.
    pub async fn dispatch(&self, notification: P::Notification) -> Answer {
        self.watched(notification, self.notifications.watching().begin()).await
    }

    async fn watched(&self, notification: P::Notification, mut watch: Watch) -> Answer {
        let event = P::event(&notification);
        watch.is_of(event);
        let span = watch.span.clone();
        let route = if P::failed(&notification) {
            self.failures.get(event)
        } else {
            let routes = self.routes.get(event);
            routes.and_then(|routes| routes.iter().find(|route| P::is_of(&notification, route.kind)))
        };
        let route = route.or(self.fallback.as_ref());
        let key = self.key(&notification);
        let answer = if let Some(route) = route {
            let turn = self.turn(route, key.clone(), notification, watch);
            by_itself(self.notifications.watching(), turn).instrument(span.clone()).await
        } else {
            watch.end(Handling::Unhandled);
            Err("no handler for this event type".into())
        };
        answer.unwrap_or_else(|error| {
            span.in_scope(|| tracing::error!(%key, error, "a notification was not processed"));
            P::fail("not processed")
        })
    }

    /// What is done with a notification; nothing is before it is awaited.
    fn turn(
        &self,
        route: &Route<P::Notification>,
        key: SeenKey,
        notification: P::Notification,
        watch: Watch,
    ) -> impl Future<Output = Result<Answer, BoxError>> + Send + use<P> {
        let run = Arc::clone(&route.run);
        let store = route.once.then(|| (Arc::clone(&self.store), self.lease));
        let watching = self.notifications.watching();
        async move {
            let business = async { run(notification).await };
            let turn = match store {
                Some((store, lease)) => once(store, lease, key, watching.runtime(), business).await,
                None => business.await.map(Turn::Taken),
            };
            let (handling, answer) = match turn {
                Ok(Turn::Taken(answer)) if answer.is_success() => (Handling::Done, Ok(answer)),
                Ok(Turn::Taken(answer)) => (Handling::Failed, Ok(answer)),
                Ok(Turn::Done) => (Handling::Repeated, Ok(P::ack())),
                Ok(Turn::Held) => (Handling::Held, Ok(P::fail("being processed"))),
                Err(error) => (Handling::Failed, Err(error)),
            };
            watch.end(handling);
            answer
        }
    }

    fn key(&self, notification: &P::Notification) -> SeenKey {
        let key = P::key(notification);
        match self.business_id.as_ref().and_then(|find| find(notification)) {
            Some(id) => SeenKey { id, ..key },
            None => key,
        }
    }
}

/// Runs to the end, whether or not it is waited for: where a server drops what it waits for once nobody
/// listens any more, the business would be cut off wherever it stands.
async fn by_itself(
    watching: Watching,
    turn: impl Future<Output = Result<Answer, BoxError>> + Send + 'static,
) -> Result<Answer, BoxError> {
    let runtime = watching.runtime();
    if runtime.ready().is_err() && Handle::try_current().is_err() {
        return turn.await;
    }
    let (tell, told) = oneshot::channel();
    let turn = turn.in_current_span();
    runtime.spawn(Box::pin(async move {
        // Nobody may wait for it any more.
        let _ = tell.send(turn.await);
    }));
    told.await.unwrap_or_else(|_| Err("the task of the handler did not come to its end".into()))
}

impl<P: Protocol> fmt::Debug for Router<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router").field("events", &self.routes.keys()).finish_non_exhaustive()
    }
}
