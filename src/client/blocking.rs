//! Waiting for a call in a program without async.

use std::panic::AssertUnwindSafe;
use std::task::{Context, Poll, Waker};

use tokio::runtime::Handle;
use tokio::task::coop;

use super::core::Core;
use crate::error::{ConfigError, Error};

/// Runs a future to its end on the client's own runtime, on threads that may wait: those of the program,
/// and of `tokio::task::spawn_blocking` and `block_in_place`.
pub(super) fn block_on<F: Future>(core: &Core, future: F) -> Result<F::Output, Error> {
    let refused = |why| Error::from(ConfigError::Invalid { what: "a blocking call", why });
    if is_async() || refuses_to_wait() {
        let why = "it was made inside of async code, which it would block; await the call there, or wait for it \
                   in `tokio::task::spawn_blocking`";
        return Err(refused(why.to_owned()));
    }
    let runtime = core
        .blocking
        .get_or_init(|| tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build());
    match runtime {
        Ok(runtime) => Ok(runtime.block_on(future)),
        Err(error) => Err(refused(error.to_string())),
    }
}

/// True if tokio says so itself, by panicking: of a task that has laid its budget down (`unconstrained`).
fn refuses_to_wait() -> bool {
    let Ok(handle) = Handle::try_current() else { return false };
    std::panic::catch_unwind(AssertUnwindSafe(|| handle.block_on(std::future::ready(())))).is_err()
}

/// True if this is a task that others wait behind. Such a one has a budget, after which tokio wants it to
/// yield; a thread that may wait has none. It is used up here: tokio can be asked in no other way, and who
/// is told so does not go on.
fn is_async() -> bool {
    const MORE_THAN_ANY_BUDGET: u32 = 1024;
    let mut context = Context::from_waker(Waker::noop());
    (0..MORE_THAN_ANY_BUDGET).any(|_| match coop::poll_proceed(&mut context) {
        Poll::Ready(step) => {
            step.made_progress();
            false
        }
        Poll::Pending => true,
    })
}
