//! Business done once, although its notification comes more than once.

use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;

use super::{Answer, BoxError, Claim, SeenKey, SeenStore};
use crate::client::deadline::within;
use crate::transport::Runtime;

/// How long a store is waited for. It is asked before the business and after it, and WeChat Pay waits 5 s
/// for all.
const STORE_LIMIT: Duration = Duration::from_secs(1);

/// The end of a notification.
pub(super) enum Turn {
    /// Its business was done now, or failed now.
    Taken(Answer),
    /// It was done before.
    Done,
    /// It is being done, here or elsewhere.
    Held,
}

/// Runs the business of a notification under a claim of its key: what succeeds is noted, what fails or
/// panics gives the claim back.
pub(super) async fn once(
    store: Arc<dyn SeenStore>,
    lease: Duration,
    key: SeenKey,
    runtime: &dyn Runtime,
    business: impl Future<Output = Result<Answer, BoxError>>,
) -> Result<Turn, BoxError> {
    let token = match in_time(runtime, store.claim(&key, lease)).await? {
        Claim::Granted { token } => token,
        Claim::Completed => return Ok(Turn::Done),
        Claim::Held => return Ok(Turn::Held),
    };
    let answer = AssertUnwindSafe(business).catch_unwind().await;
    let answer = answer.unwrap_or_else(|_| Err("the handler panicked".into()));
    let noted = if answer.as_ref().is_ok_and(Answer::is_success) {
        in_time(runtime, store.complete(&key)).await
    } else {
        in_time(runtime, store.release(&key, &token)).await
    };
    if let Err(error) = noted {
        // The business is done or not done all the same, and the claim ends by itself.
        tracing::error!(%key, error, "what became of a notification was not noted");
    }
    answer.map(Turn::Taken)
}

/// Without a clock in the runtime there is no bound.
async fn in_time<T>(
    runtime: &dyn Runtime,
    asked: impl Future<Output = Result<T, BoxError>>,
) -> Result<T, BoxError> {
    if runtime.ready().is_err() {
        return asked.await;
    }
    let answered = within(runtime, STORE_LIMIT, asked).await;
    answered.unwrap_or_else(|| Err(format!("the store did not answer within {STORE_LIMIT:?}").into()))
}
