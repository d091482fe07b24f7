//! Business done once, although a notification comes more than once.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use super::{BoxError, Notification};

/// How long a notification is remembered once it is done: WeChat Pay sends for a day.
pub const RETENTION: Duration = Duration::from_secs(48 * 60 * 60);

/// The answer of a [`SeenStore`]. An error makes the notification fail, and come again.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send + 'a>>;

/// The key that notifications are told apart by: the event type, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SeenKey {
    /// The event type.
    pub event: String,
    /// The business id, or the id of the notification.
    pub id: String,
}

impl SeenKey {
    /// The key of a notification, by its [`business_id`](Notification::business_id).
    #[must_use]
    pub fn of(notification: &Notification) -> Self {
        Self { event: notification.event_type.to_string(), id: notification.business_id() }
    }
}

/// `TRANSACTION.SUCCESS:4200000000202611230000000000`
impl fmt::Display for SeenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.event, self.id)
    }
}

/// The word on whether the business of a notification may be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// It may, and until the lease ends by nobody else.
    Granted {
        /// The token that the claim is released with.
        token: String,
    },
    /// It is being done, here or elsewhere.
    Held,
    /// It is done.
    Completed,
}

/// Remembers which notifications are being done and which are done.
///
/// Whoever is about to do the business of a notification claims it, and then completes the claim, or
/// releases it where the business failed. Who crashes in between does neither: the claim ends with its
/// lease, and the next delivery gets in.
pub trait SeenStore: Send + Sync + 'static {
    /// Claims a notification for the time of `lease`, in one step that no other claim can come between.
    fn claim<'a>(&'a self, key: &'a SeenKey, lease: Duration) -> StoreFuture<'a, Claim>;

    /// Notes that the business is done. It is, whoever holds the claim by now.
    fn complete<'a>(&'a self, key: &'a SeenKey) -> StoreFuture<'a, ()>;

    /// Gives the claim back, unless another has it by now or the business is done.
    fn release<'a>(&'a self, key: &'a SeenKey, token: &'a str) -> StoreFuture<'a, ()>;
}
