//! From a request to the handler of its event, and back to an answer.

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use super::{
    Answer, BoxError, Claim, MemoryStore, Notification, Notifications, Received, SeenKey, SeenStore, ack,
    fail,
};
use crate::endpoint::NotificationResource;

/// Longer than WeChat Pay waits for an answer, shorter than it takes until the fourth delivery.
const LEASE: Duration = Duration::from_secs(60);

type AnswerFuture = Pin<Box<dyn Future<Output = Result<Answer, BoxError>> + Send>>;
type KeyOf = Box<dyn Fn(&Notification) -> Option<String> + Send + Sync>;

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
pub struct Router {
    notifications: Notifications,
    routes: HashMap<&'static str, Route>,
    fallback: Option<Route>,
    store: Arc<dyn SeenStore>,
    lease: Duration,
    business_id: Option<KeyOf>,
}

struct Route {
    /// Whether it does business, which is done once; a question is answered as often as it is asked.
    once: bool,
    run: Box<dyn Fn(Notification) -> AnswerFuture + Send + Sync>,
}

impl Router {
    /// A router without handlers, which remembers in memory what is done.
    #[must_use]
    pub fn new(notifications: Notifications) -> Self {
        Self {
            notifications,
            routes: HashMap::new(),
            fallback: None,
            store: Arc::new(MemoryStore::default()),
            lease: LEASE,
            business_id: None,
        }
    }

    /// Handles one event type. A second handler of the same event takes the place of the first.
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
        self.routes.insert(T::EVENT, Route { once: true, run: Box::new(run) });
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
        self.routes.insert(T::EVENT, Route { once: false, run: Box::new(run) });
        self
    }

    /// Handles every other event type. Without it they are refused, so that none is lost unnoticed.
    #[must_use]
    pub fn fallback(mut self, handler: impl Handler<Notification, Answer>) -> Self {
        self.fallback = Some(Route { once: true, run: Box::new(move |other| Box::pin(handler(other))) });
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
    /// [`Notification::business_id`].
    #[must_use]
    pub fn business_id(
        mut self,
        find: impl Fn(&Notification) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.business_id = Some(Box::new(find));
        self
    }

    /// Opens a request and answers it. What is refused and what fails is logged.
    pub async fn handle(&self, request: Request<Bytes>) -> Response<Bytes> {
        match self.notifications.open(request.headers(), request.body()).await {
            Ok(notification) => self.dispatch(notification).await.into(),
            Err(error) => {
                tracing::warn!(%error, "a notification was refused");
                Answer::from(&error).into()
            }
        }
    }

    /// Answers a notification that is open, for servers that open it themselves.
    pub async fn dispatch(&self, notification: Notification) -> Answer {
        let route = self.routes.get(notification.event_type.as_str()).or(self.fallback.as_ref());
        let (event, id) = (notification.event_type.clone(), notification.id.clone());
        let answer = match route {
            Some(route) if route.once => self.once(route, notification).await,
            Some(route) => (route.run)(notification).await,
            None => Err("no handler for this event type".into()),
        };
        answer.unwrap_or_else(|error| {
            tracing::error!(%event, id, error, "a notification was not processed");
            fail("not processed")
        })
    }

    async fn once(&self, route: &Route, notification: Notification) -> Result<Answer, BoxError> {
        let key = self.key(&notification);
        let token = match self.store.claim(&key, self.lease).await? {
            Claim::Granted { token } => token,
            Claim::Completed => return Ok(ack()),
            Claim::Held => return Ok(fail("being processed")),
        };
        let answer = (route.run)(notification).await;
        let noted = if answer.as_ref().is_ok_and(Answer::is_success) {
            self.store.complete(&key).await
        } else {
            self.store.release(&key, &token).await
        };
        if let Err(error) = noted {
            // The business is done or not done all the same, and the claim ends by itself.
            tracing::error!(%key, error, "what became of a notification was not noted");
        }
        answer
    }

    fn key(&self, notification: &Notification) -> SeenKey {
        let own = self.business_id.as_ref().and_then(|find| find(notification));
        match own {
            Some(id) => SeenKey { event: notification.event_type.to_string(), id },
            None => SeenKey::of(notification),
        }
    }
}

impl fmt::Debug for Router {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router").field("events", &self.routes.keys()).finish_non_exhaustive()
    }
}
