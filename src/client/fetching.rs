//! The fetch of WeChat Pay's certificates that is under way: one at a time, for all who need it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{Shared, ready};
use tokio::sync::oneshot;

use crate::error::CertificatesError;
use crate::transport::{BoxFuture, Runtime};

/// The fetch under way, and when there was one.
#[derive(Default)]
pub(crate) struct Fetching(Mutex<State>);

#[derive(Default)]
struct State {
    /// The last one of each runtime.
    started: Vec<Started>,
    /// When the last one succeeded, by the clock of the runtime.
    succeeded: Option<Duration>,
}

struct Started {
    /// The runtime that drives it. Another one does not wait for it: what drives it may have been left
    /// standing, as a test's or a plugin's is.
    runtime: u64,
    at: Duration,
    fetch: Fetch,
    /// Ends with the task, also where nobody waits for it.
    task: Arc<()>,
}

impl Started {
    fn is_finished(&self) -> bool {
        Arc::strong_count(&self.task) == 1
    }

    /// True if it goes on, as far as anybody can tell: it is over after its time.
    fn is_under_way(&self, now: Duration) -> bool {
        !self.is_finished() && now.saturating_sub(self.at) < TIME
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
        runtime: &dyn Runtime,
        bound: Duration,
        needed: impl FnOnce() -> bool,
        new: impl FnOnce() -> F,
    ) -> Fetch
    where
        F: Future<Output = Result<(), CertificatesError>> + Send + 'static,
    {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (here, now) = (runtime.id(), runtime.now());
        let may_be_joined = |fetch: &&Started| {
            let recent = now.saturating_sub(fetch.at) < bound;
            if fetch.is_finished() {
                recent
            } else {
                fetch.runtime == here && (recent || fetch.is_under_way(now))
            }
        };
        if let Some(joined) = state.started.iter().rev().find(may_be_joined) {
            return joined.fetch.clone();
        }
        if !needed() {
            return ready(Ok(())).boxed().shared();
        }
        let new = new();
        let (task, (tell, told)) = (Arc::new(()), oneshot::channel());
        let running = Arc::clone(&task);
        runtime.spawn(Box::pin(async move {
            let fetched = new.await.map_err(Arc::new);
            // It is over before anybody hears of it.
            drop(running);
            let _ = tell.send(fetched);
        }));
        let fetch = async { told.await.unwrap_or_else(|_| Err(Arc::new(CertificatesError::Task))) };
        let fetch = fetch.boxed().shared();
        state.started.retain(|other| other.runtime != here && other.is_under_way(now));
        state.started.push(Started { runtime: here, at: now, fetch: fetch.clone(), task });
        fetch
    }

    /// True if the last success is longer ago, or there was none.
    pub(crate) fn is_due(&self, runtime: &dyn Runtime, after: Duration) -> bool {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.succeeded.is_none_or(|at| runtime.now().saturating_sub(at) >= after)
    }

    pub(crate) fn succeeded(&self, runtime: &dyn Runtime) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).succeeded = Some(runtime.now());
    }
}
