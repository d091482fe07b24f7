//! Business done once, although its notification comes more than once.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use super::{Answer, BoxError, Claim, SeenKey, SeenStore};

/// What became of a notification.
pub(super) enum Turn {
    /// Its business was done now, or failed now.
    Taken(Answer),
    /// It was done before.
    Done,
    /// It is being done, here or elsewhere.
    Held,
}

/// Runs the business of a notification under a claim of its key: what succeeds is noted, what fails gives
/// the claim back.
pub(super) async fn once(
    store: &Arc<dyn SeenStore>,
    lease: Duration,
    key: &SeenKey,
    business: impl Future<Output = Result<Answer, BoxError>>,
) -> Result<Turn, BoxError> {
    let token = match store.claim(key, lease).await? {
        Claim::Granted { token } => token,
        Claim::Completed => return Ok(Turn::Done),
        Claim::Held => return Ok(Turn::Held),
    };
    let answer = business.await;
    let noted = if answer.as_ref().is_ok_and(Answer::is_success) {
        store.complete(key).await
    } else {
        store.release(key, &token).await
    };
    if let Err(error) = noted {
        // The business is done or not done all the same, and the claim ends by itself.
        tracing::error!(%key, error, "what became of a notification was not noted");
    }
    answer.map(Turn::Taken)
}
