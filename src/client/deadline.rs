//! The end of a call.

use std::pin::pin;
use std::time::Duration;

use futures_util::future::{Either, select};

use crate::error::{Error, SignerError, TimeoutError};
use crate::signer::SigningProblem;
use crate::transport::Runtime;

/// A time that nobody waits for, and that every clock can tell.
pub(crate) const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// The moment when a call is to be over, by the clock of its runtime.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline {
    pub(crate) at: Duration,
    whole: Duration,
}

impl Deadline {
    pub(crate) fn after(whole: Duration, runtime: &dyn Runtime) -> Self {
        Self { at: runtime.now() + whole.min(LONGEST), whole }
    }

    pub(crate) fn passed(self, may_have_taken_effect: bool) -> Error {
        Error::Timeout(Box::new(TimeoutError { after: self.whole, called: None, may_have_taken_effect }))
    }

    /// The error that it is when there was no signature in time.
    pub(crate) fn unsigned(self) -> Error {
        Error::Signer(Box::new(SignerError::new(SigningProblem::Slow { after: self.whole })))
    }

    /// This one, or an earlier one after `limit`.
    pub(crate) fn at_most(self, limit: Duration, runtime: &dyn Runtime) -> Self {
        let own = Self::after(limit, runtime);
        if own.at < self.at { own } else { self }
    }

    /// The output of a future before this moment; none where it is later.
    pub(crate) async fn bounds<F: Future>(self, runtime: &dyn Runtime, future: F) -> Option<F::Output> {
        within(runtime, self.at.saturating_sub(runtime.now()), future).await
    }
}

/// The output of a future within a time; none where it takes longer.
pub(crate) async fn within<F: Future>(runtime: &dyn Runtime, time: Duration, future: F) -> Option<F::Output> {
    match select(pin!(future), runtime.sleep(time.min(LONGEST))).await {
        Either::Left((output, _)) => Some(output),
        Either::Right(_) => None,
    }
}
