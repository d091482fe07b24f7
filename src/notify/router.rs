//! From a request to the handler of its event, and back to an answer.

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tracing::Instrument;

use super::events::Events;
use super::once::{Turn, once};
use super::protocol::Protocol;
use super::route::{AnswerFuture, Handler, Route, Run, Shared};
use super::watch::{Watch, Watching};
use super::{Answer, BoxError, MemoryStore, Notification, Notifications, Received, SeenKey, SeenStore};
use crate::endpoint::{NotificationResource, ResourceKind};
use crate::observe::Handling;

/// Longer than WeChat Pay waits for an answer, shorter than it takes until the fourth delivery.
const LEASE: Duration = Duration::from_secs(60);

type KeyOf<N> = Box<dyn Fn(&N) -> Option<String> + Send + Sync>;

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
/// Handlers of a router [`with_state`](Self::with_state) find the state in what they are given:
/// [`Received::state`].
///
/// It is for v3's [`Notifications`] and for v2's, [`v2::Notifications`](super::v2::Notifications), in the
/// same way; a store may be shared between the two.
pub struct Router<P: Protocol = Notifications, S = ()> {
    notifications: P,
    state: S,
    routes: HashMap<&'static str, Vec<Route<P::Notification, S>>>,
    failures: HashMap<&'static str, Route<P::Notification, S>>,
    fallback: Option<Route<P::Notification, S>>,
    store: Arc<dyn SeenStore>,
    lease: Duration,
    business_id: Option<KeyOf<P::Notification>>,
}

/// A notification that no handler was registered for, with the router's state: dereferences to it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Other<N, S = ()> {
    /// The notification.
    pub notification: N,
    /// The router's state.
    pub state: S,
}

impl<N, S> Deref for Other<N, S> {
    type Target = N;

    fn deref(&self) -> &N {
        &self.notification
    }
}

/// Without the state, which may hold whatever a program has.
impl<N: fmt::Debug, S> fmt::Debug for Other<N, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Other").field("notification", &self.notification).finish_non_exhaustive()
    }
}

impl<P: Protocol<Notification = Notification>, S: Clone + Send + Sync + 'static> Router<P, S> {
    /// Handles one event type, or one kind of document of an event type that brings several: a payment's
    /// handler is not asked about a share of it. A second handler of the same takes the place of the first.
    #[must_use]
    pub fn on<T: NotificationResource<Reply = ()>>(
        mut self,
        handler: impl Handler<Received<T, S>, Answer>,
    ) -> Self {
        let handler = Arc::new(handler);
        let run = move |notification: Notification, state| -> AnswerFuture {
            let handler = Arc::clone(&handler);
            Box::pin(
                async move { handler(notification.receive_opened::<T>().await?.with_state(state)).await },
            )
        };
        self.route(T::EVENT, Route::business(T::KIND, run));
        self
    }

    /// Handles several event types with one handler, which is given what they bring as a `T`: a thing of
    /// [`nouns`](crate::nouns), or a type of the program's own that is made from each.
    ///
    /// ```
    /// # #[cfg(feature = "refund")] {
    /// use wechatpay::notify::{Answer, BoxError, Notifications, Received, Router, ack};
    /// use wechatpay::nouns::refund::Refund;
    /// use wechatpay::webhook::v3::refund::{abnormal, closed, success};
    ///
    /// async fn refunded(refund: Received<Refund>) -> Result<Answer, BoxError> {
    ///     println!("{:?}: {}", refund.resource.out_refund_no, refund.notification.event_type);
    ///     Ok(ack())
    /// }
    ///
    /// fn router(notifications: Notifications) -> Router {
    ///     Router::new(notifications)
    ///         .on_each::<(success::Resource, closed::Resource, abnormal::Resource), _>(refunded)
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn on_each<E: Events<T>, T: 'static>(
        mut self,
        handler: impl Handler<Received<T, S>, Answer>,
    ) -> Self {
        let handler: Shared<Received<T, S>> = Arc::new(move |received| Box::pin(handler(received)));
        for (event, route) in E::routes(&handler) {
            self.route(event, route);
        }
        self
    }

    /// Answers one of the event types that ask something. The reply is signed where it has to be.
    #[must_use]
    pub fn reply<T: NotificationResource>(mut self, handler: impl Handler<Received<T, S>, T::Reply>) -> Self {
        let handler = Arc::new(handler);
        let run = move |notification: Notification, state| -> AnswerFuture {
            let handler = Arc::clone(&handler);
            Box::pin(async move {
                let received = notification.clone().receive_opened::<T>().await?;
                let reply = handler(received.with_state(state)).await?;
                Ok(notification.reply::<T>(&reply).await?)
            })
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
            state: (),
            routes: HashMap::new(),
            failures: HashMap::new(),
            fallback: None,
            store: Arc::new(MemoryStore::default()),
            lease: LEASE,
            business_id: None,
        }
    }

    /// The same router with a state: what handlers work with, such as a pool of connections, of which each
    /// is given a clone. Handlers that were registered before have none.
    ///
    /// ```
    /// # #[cfg(feature = "payment")] {
    /// use std::sync::Arc;
    /// use wechatpay::notify::{Answer, BoxError, Notifications, Received, Router, ack};
    /// use wechatpay::webhook::v3::transaction;
    ///
    /// struct Shop {/* a database, a mailer, … */}
    ///
    /// async fn paid(payment: Received<transaction::success::Resource, Arc<Shop>>) -> Result<Answer, BoxError> {
    ///     let _shop: &Shop = &payment.state;
    ///     Ok(ack())
    /// }
    ///
    /// fn router(notifications: Notifications, shop: Arc<Shop>) -> Router<Notifications, Arc<Shop>> {
    ///     Router::new(notifications).with_state(shop).on(paid)
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn with_state<S: Clone + Send + Sync + 'static>(self, state: S) -> Router<P, S> {
        let stateless = |route: Route<P::Notification, ()>| {
            let run = route.run;
            let run: Run<P::Notification, S> = Arc::new(move |notification, _| run(notification, ()));
            Route { kind: route.kind, once: route.once, run }
        };
        let all = |routes: Vec<_>| routes.into_iter().map(stateless).collect();
        Router {
            notifications: self.notifications,
            state,
            routes: self.routes.into_iter().map(|(event, routes)| (event, all(routes))).collect(),
            failures: self.failures.into_iter().map(|(event, route)| (event, stateless(route))).collect(),
            fallback: self.fallback.map(stateless),
            store: self.store,
            lease: self.lease,
            business_id: self.business_id,
        }
    }
}

impl<P: Protocol, S: Clone + Send + Sync + 'static> Router<P, S> {
    pub(super) fn route(&mut self, event: &'static str, route: Route<P::Notification, S>) {
        let routes = self.routes.entry(event).or_default();
        routes.retain(|known| known.kind != route.kind);
        routes.push(route);
    }

    #[cfg(feature = "v2")]
    pub(super) fn route_failure(&mut self, event: &'static str, route: Route<P::Notification, S>) {
        self.failures.insert(event, route);
    }

    /// Handles every other event type. Without it they are refused, so that none is lost unnoticed.
    #[must_use]
    pub fn fallback(mut self, handler: impl Handler<Other<P::Notification, S>, Answer>) -> Self {
        let run =
            move |notification, state| -> AnswerFuture { Box::pin(handler(Other { notification, state })) };
        self.fallback = Some(Route::business(ResourceKind::ANY, run));
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
        let watching = self.notifications.watching_of(&notification);
        watch.is_of(event);
        watch.is_watched(watching.clone());
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
            let turn = self.turn(route, key.clone(), notification, (watching.clone(), watch));
            by_itself(watching, turn).instrument(span.clone()).await
        } else {
            watch.end(Handling::Unhandled);
            Err("no handler for this event type".into())
        };
        answer.unwrap_or_else(|error| {
            span.in_scope(|| tracing::error!(%key, error, "a notification was not processed"));
            P::fail("not processed")
        })
    }

    /// The turn of a notification; nothing is done before it is awaited.
    fn turn(
        &self,
        route: &Route<P::Notification, S>,
        key: SeenKey,
        notification: P::Notification,
        (watching, watch): (Watching, Watch),
    ) -> impl Future<Output = Result<Answer, BoxError>> + Send + use<P, S> {
        let (run, state) = (Arc::clone(&route.run), self.state.clone());
        let store = route.once.then(|| (Arc::clone(&self.store), self.lease));
        async move {
            let business = async { run(notification, state).await };
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
        let id = self.business_id.as_ref().and_then(|find| find(notification));
        SeenKey { id: P::scoped(notification, id.unwrap_or(key.id)), ..key }
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

impl<P: Protocol, S> fmt::Debug for Router<P, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router").field("events", &self.routes.keys()).finish_non_exhaustive()
    }
}
