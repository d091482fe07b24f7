//! Several events for one handler.

use std::sync::Arc;

use super::route::{AnswerFuture, Route, Shared};
use super::{Notification, Received};
use crate::endpoint::NotificationResource;

/// Documents of several events that a `T` is made from: a tuple of up to eight
/// [`NotificationResource`]s. See [`Router::on_each`](super::Router::on_each).
pub trait Events<T>: Sealed<T> {}

/// The routes of several events.
pub trait Sealed<T> {
    #[doc(hidden)]
    #[allow(private_interfaces, reason = "nobody else implements or calls it")]
    fn routes<S: Clone + Send + Sync + 'static>(
        handler: &Shared<Received<T, S>>,
    ) -> Vec<(&'static str, Route<Notification, S>)>;
}

fn route<E, T, S>(handler: &Shared<Received<T, S>>) -> (&'static str, Route<Notification, S>)
where
    E: NotificationResource<Reply = ()> + Into<T>,
    T: 'static,
    S: Clone + Send + Sync + 'static,
{
    let handler = Arc::clone(handler);
    let run = move |notification: Notification, state: S| -> AnswerFuture {
        let handler = Arc::clone(&handler);
        Box::pin(async move {
            let received = notification.receive_opened::<E>().await?;
            handler(received.into_other().with_state(state)).await
        })
    };
    (E::EVENT, Route::business(E::KIND, run))
}

macro_rules! tuples {
    ($($($event:ident)+;)*) => {$(
        impl<T: 'static, $($event: NotificationResource<Reply = ()> + Into<T>),+> Events<T> for ($($event,)+) {}

        impl<T: 'static, $($event: NotificationResource<Reply = ()> + Into<T>),+> Sealed<T> for ($($event,)+) {
            #[allow(private_interfaces, reason = "nobody else implements or calls it")]
            fn routes<S: Clone + Send + Sync + 'static>(
                handler: &Shared<Received<T, S>>,
            ) -> Vec<(&'static str, Route<Notification, S>)> {
                vec![$(route::<$event, T, S>(handler)),+]
            }
        }
    )*};
}

tuples! {
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
}
