//! The end of a call.

use std::time::Duration;

use tokio::time::Instant;

use crate::error::{Error, TimeoutError};

/// The moment when a call is to be over.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline {
    pub(crate) at: Instant,
    whole: Duration,
}

impl Deadline {
    pub(crate) fn after(whole: Duration) -> Self {
        // Far enough that nobody waits for it, and near enough for every clock.
        let day = Duration::from_secs(24 * 60 * 60);
        Self { at: Instant::now() + whole.min(365 * day), whole }
    }

    pub(crate) fn passed(self, may_have_taken_effect: bool) -> Error {
        Error::Timeout(Box::new(TimeoutError { after: self.whole, may_have_taken_effect }))
    }

    /// This one, or an earlier one after `limit`.
    pub(crate) fn at_most(self, limit: Duration) -> Self {
        let own = Self::after(limit);
        if own.at < self.at { own } else { self }
    }
}
