//! The end of a call.

use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::Instant;

use crate::error::{ConfigError, Error, TimeoutError};

/// A time that nobody waits for, and that every clock can tell.
pub(crate) const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// The moment when a call is to be over.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline {
    pub(crate) at: Instant,
    whole: Duration,
}

/// The runtime that a call is made in, which must have a clock to wait by.
pub(crate) fn runtime() -> Result<Handle, ConfigError> {
    let runtime = Handle::try_current().map_err(|_| NO_RUNTIME)?;
    // tokio cannot be asked for its clock, and panics where there is none.
    let timer = std::panic::catch_unwind(|| drop(tokio::time::sleep(Duration::ZERO)));
    timer.map(|()| runtime).map_err(|_| NO_CLOCK)
}

const NO_RUNTIME: ConfigError = ConfigError::Missing {
    what: "a tokio runtime around the call; `Call::wait` of the feature `blocking` has one",
};

const NO_CLOCK: ConfigError = ConfigError::Missing {
    what: "a clock in the tokio runtime around the call: `Builder::enable_time`, or `enable_all`",
};

impl Deadline {
    pub(crate) fn after(whole: Duration) -> Self {
        Self { at: Instant::now() + whole.min(LONGEST), whole }
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
