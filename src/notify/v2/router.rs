//! The router of v2: whom a notification goes to also depends on what became of it.

use std::sync::Arc;

use bytes::Bytes;
use http::Request;

use super::events::Events;
use super::{Notification, Notifications, Received, ack, fail};
use crate::endpoint::{ResourceKind, V2Notification};
use crate::notify::protocol::{Protocol, Refused, Sealed};
use crate::notify::route::{AnswerFuture, Handler, Route, Shared};
use crate::notify::watch::Watching;
use crate::notify::{Answer, BODY_LIMIT, Router, SeenKey};
use crate::transport::BoxFuture;

impl<S: Clone + Send + Sync + 'static> Router<Notifications, S> {
    /// Handles the successes of one event. A failure does not come here: it goes to
    /// [`on_failure`](Self::on_failure), or else to the fallback.
    #[must_use]
    pub fn on<T: V2Notification>(mut self, handler: impl Handler<Received<T, S>, Answer>) -> Self {
        self.route(T::EVENT, route(handler));
        self
    }

    /// Handles the failures of one event: a debit that did not succeed, a refund that came back.
    #[must_use]
    pub fn on_failure<T: V2Notification>(mut self, handler: impl Handler<Received<T, S>, Answer>) -> Self {
        self.route_failure(T::EVENT, route(handler));
        self
    }

    /// Handles the successes of several events with one handler, which is given what they say as a `T` that
    /// is made from each.
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
}

fn route<T: V2Notification, S: Clone + Send + Sync + 'static>(
    handler: impl Handler<Received<T, S>, Answer>,
) -> Route<Notification, S> {
    let run = move |notification: Notification, state| -> AnswerFuture {
        match notification.receive::<T>() {
            Ok(received) => Box::pin(handler(received.with_state(state))),
            Err(error) => Box::pin(async move { Err(error.into()) }),
        }
    };
    Route::business(ResourceKind::ANY, run)
}

impl Sealed for Notifications {}

impl Protocol for Notifications {
    type Notification = Notification;

    fn open<'a>(&'a self, request: &'a Request<Bytes>) -> BoxFuture<'a, Result<Notification, Refused>> {
        let refused = |why: &str, error| Refused { answer: fail(why), error };
        let opened = if request.body().len() > BODY_LIMIT {
            let error = crate::notify::NotificationError::TooLarge;
            Err(refused("too large", error.into()))
        } else {
            // What is wrong is for the log: it may tell of the merchant's keys.
            self.open(request.body()).map_err(|error| refused("refused", error.into()))
        };
        Box::pin(async move { opened })
    }

    fn watching(&self) -> Watching {
        self.watching.clone()
    }

    fn event(notification: &Notification) -> &str {
        notification.event()
    }

    fn failed(notification: &Notification) -> bool {
        !notification.outcome().is_success()
    }

    fn key(notification: &Notification) -> SeenKey {
        // The store may be shared with v3, which has events of the same names.
        SeenKey { event: format!("v2/{}", notification.event()), id: notification.business_id() }
    }

    fn ack() -> Answer {
        ack()
    }

    fn fail(message: &str) -> Answer {
        fail(message)
    }
}
