//! Whose clock a client waits by, and who runs what goes on by itself.

use std::future::Future;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;
use std::sync::OnceLock;
use std::time::Duration;

use tokio::runtime::Handle;

use crate::clock::Instant;

/// A boxed future that may be sent between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The needs of a client of the runtime that its calls are awaited in: [`Tokio`], or another by
/// [`Transport::runtime`](super::Transport::runtime).
///
/// ```
/// # use std::time::{Duration, Instant};
/// # use wechatpay::transport::{BoxFuture, Runtime};
/// struct Smol {
///     started: Instant,
/// }
///
/// impl Runtime for Smol {
///     fn now(&self) -> Duration {
///         self.started.elapsed()
///     }
///
///     fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
///         # let smol = |_: Duration| std::future::ready(());
///         Box::pin(async move { smol(duration).await }) // smol::Timer::after(duration).await;
///     }
///
///     fn spawn(&self, task: BoxFuture<'static, ()>) {
///         # fn spawn(_: BoxFuture<'static, ()>) {}
///         spawn(task); // smol::spawn(task).detach()
///     }
/// }
/// ```
pub trait Runtime: Send + Sync + 'static {
    /// The time since some moment that stays the same, by a clock that never goes back.
    fn now(&self) -> Duration;

    /// Is ready once that much time has gone by.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Runs a task to its end, although nobody waits for it: a fetch of WeChat Pay's certificates, which many
    /// may wait for.
    fn spawn(&self, task: BoxFuture<'static, ()>);

    /// Says what is missing where a call cannot be made here and now. It is asked before each call.
    ///
    /// # Errors
    /// What is missing, as the rest of "the client was built without …".
    fn ready(&self) -> Result<(), &'static str> {
        Ok(())
    }

    /// A number of whoever drives the tasks that are spawned here and now. What was spawned under another number is
    /// not waited for: its runtime may stand still.
    fn id(&self) -> u64 {
        0
    }
}

/// tokio, of which each call takes the runtime it is awaited in.
#[derive(Debug, Clone, Copy, Default)]
pub struct Tokio;

impl Runtime for Tokio {
    fn now(&self) -> Duration {
        static LONG_AGO: OnceLock<Instant> = OnceLock::new();
        let now = Instant::now();
        // A test's clock may stand behind the one of the test before it.
        let long_ago = LONG_AGO.get_or_init(|| now.checked_sub(A_DAY).unwrap_or(now));
        now.saturating_duration_since(*long_ago)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn spawn(&self, task: BoxFuture<'static, ()>) {
        // Without a runtime the task is dropped, and who waits for it is told.
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(task);
        }
    }

    fn ready(&self) -> Result<(), &'static str> {
        Handle::try_current().map_err(|_| NO_RUNTIME)?;
        // tokio cannot be asked for its clock, and panics where there is none.
        let timer = std::panic::catch_unwind(|| drop(tokio::time::sleep(Duration::ZERO)));
        timer.map_err(|_| NO_CLOCK)
    }

    fn id(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        Handle::try_current().map(|runtime| runtime.id()).ok().hash(&mut hasher);
        hasher.finish()
    }
}

const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);

const NO_RUNTIME: &str = "a tokio runtime around the call; `Call::wait` of the feature `blocking` has one, and \
                          `Transport::runtime` may name another";

const NO_CLOCK: &str =
    "a clock in the tokio runtime around the call: `Builder::enable_time`, or `enable_all`";
