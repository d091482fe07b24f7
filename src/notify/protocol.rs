//! The face of v3's and v2's notifications to a router.

use bytes::Bytes;
use http::Request;

use super::watch::Watching;
use super::{Answer, BoxError, SeenKey};
use crate::endpoint::ResourceKind;
use crate::transport::BoxFuture;

/// A generation of the API, by what opens its notifications: [`Notifications`](super::Notifications),
/// [`OfMerchants`](super::OfMerchants) or [`v2::Notifications`](super::v2::Notifications). Nothing else implements it.
pub trait Protocol: Sealed + Sized + Send + Sync + 'static {
    /// A notification that is verified.
    type Notification: Send + Sync + 'static;

    #[doc(hidden)]
    fn open<'a>(&'a self, request: &'a Request<Bytes>) -> BoxFuture<'a, Result<Self::Notification, Refused>>;

    /// Who is told what becomes of notifications.
    #[doc(hidden)]
    fn watching(&self) -> Watching {
        Watching::default()
    }

    /// Who is told what becomes of this one.
    #[doc(hidden)]
    fn watching_of(&self, _: &Self::Notification) -> Watching {
        self.watching()
    }

    /// The event that handlers are registered for.
    #[doc(hidden)]
    fn event(notification: &Self::Notification) -> &str;

    /// True if its document is of that kind.
    #[doc(hidden)]
    #[must_use]
    fn is_of(_: &Self::Notification, _: ResourceKind) -> bool {
        true
    }

    /// True if it tells of a failure, which has handlers of its own.
    #[doc(hidden)]
    #[must_use]
    fn failed(_: &Self::Notification) -> bool {
        false
    }

    /// The key that tells it from others, and not from its own repetitions.
    #[doc(hidden)]
    fn key(notification: &Self::Notification) -> SeenKey;

    /// The same number, apart from those of other merchants where they come to one address.
    #[doc(hidden)]
    #[must_use]
    fn scoped(_: &Self::Notification, id: String) -> String {
        id
    }

    #[doc(hidden)]
    fn ack() -> Answer;

    #[doc(hidden)]
    fn fail(message: &str) -> Answer;
}

/// A request that is no notification: what to answer, and why.
#[doc(hidden)]
pub struct Refused {
    /// The answer.
    pub answer: Answer,
    /// Why, for the log.
    pub error: BoxError,
}

#[doc(hidden)]
pub trait Sealed {}

impl std::fmt::Debug for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.error.fmt(f)
    }
}
