//! The fetch of WeChat Pay's certificates that is under way: one at a time, for all who need it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{Shared, ready};
use tokio::runtime::{Handle, Id};
use tokio::task::AbortHandle;
use tokio::time::Instant;

use crate::error::CertificatesError;
use crate::transport::BoxFuture;

/// The fetch under way, and when there was one.
#[derive(Default)]
pub(crate) struct Fetching(Mutex<State>);

#[derive(Default)]
struct State {
    /// The last one of each runtime.
    started: Vec<Started>,
    succeeded: Option<Instant>,
}

struct Started {
    /// The runtime that drives it. Another one does not wait for it: what drives it may have been left
    /// standing, as a test's or a plugin's is.
    runtime: Id,
    at: Instant,
    fetch: Fetch,
    /// Tells whether it is over, also where nobody waits for it.
    task: AbortHandle,
}

impl Started {
    /// True if it goes on, as far as anybody can tell: it is over after its time.
    fn is_under_way(&self) -> bool {
        !self.task.is_finished() && self.at.elapsed() < TIME
    }
}

/// The time after which a fetch counts as none, for calls are over before: its runtime stands.
const TIME: Duration = Duration::from_secs(60);

/// One fetch, which all who need it wait for. It runs by itself: none of them giving up ends it.
pub(crate) type Fetch = Shared<BoxFuture<'static, Result<(), Arc<CertificatesError>>>>;

impl Fetching {
    /// The fetch under way, or the last one if it was started less than `bound` ago, or a new one where
    /// it is still `needed`.
    pub(crate) fn join<F>(
        &self,
        runtime: &Handle,
        bound: Duration,
        needed: impl FnOnce() -> bool,
        new: impl FnOnce() -> F,
    ) -> Fetch
    where
        F: Future<Output = Result<(), CertificatesError>> + Send + 'static,
    {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let here = runtime.id();
        let may_be_joined = |fetch: &&Started| {
            let recent = fetch.at.elapsed() < bound;
            if fetch.task.is_finished() {
                recent
            } else {
                fetch.runtime == here && (recent || fetch.is_under_way())
            }
        };
        if let Some(joined) = state.started.iter().rev().find(may_be_joined) {
            return joined.fetch.clone();
        }
        if !needed() {
            return ready(Ok(())).boxed().shared();
        }
        let new = new();
        let running = runtime.spawn(async move { new.await.map_err(Arc::new) });
        let task = running.abort_handle();
        let fetch =
            async { running.await.unwrap_or_else(|error| Err(Arc::new(CertificatesError::Task(error)))) };
        let fetch = fetch.boxed().shared();
        state.started.retain(|other| other.runtime != here && other.is_under_way());
        state.started.push(Started { runtime: here, at: Instant::now(), fetch: fetch.clone(), task });
        fetch
    }

    /// True if the last success is longer ago, or there was none.
    pub(crate) fn is_due(&self, after: Duration) -> bool {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.succeeded.is_none_or(|at| at.elapsed() >= after)
    }

    pub(crate) fn succeeded(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).succeeded = Some(Instant::now());
    }
}
