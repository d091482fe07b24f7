//! The operations that are played through, with state.

mod certificates;

use crate::app::App;
use crate::gate::Call;
use crate::refusal::Refusal;
use crate::reply::Reply;

/// Plays an operation through; `None` where it is only answered.
#[allow(clippy::unused_async, reason = "those with state wait for the store")]
pub(crate) async fn play(app: &App, call: &Call) -> Option<Result<Reply, Refusal>> {
    match call.route.operation.path {
        "/v3/certificates" => Some(certificates::list(app)),
        _ => None,
    }
}
