//! Refunds of a merchant's orders, and of those of his sub-merchants.

use super::place::{Asked, place};
use super::v3::{named, payee, tell};
use crate::call::Call;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::turn::Turn;

/// `POST /v3/refund/domestic/refunds`.
pub(super) fn apply(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let payee = payee(turn, call);
    let placed = place(turn, &Asked::of(call, payee, payee))?;
    if placed.is_new {
        tell(turn, call, &placed.order, &placed.refund)?;
    }
    // As with the real one, the first answer says that it is under way.
    Ok(Reply::from(placed.refund.view(&placed.order, "PROCESSING")))
}

/// `GET /v3/refund/domestic/refunds/{out_refund_no}`.
pub(super) fn query(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let (refund, order) = named(turn, call)?;
    Ok(Reply::from(refund.view(&order, "SUCCESS")))
}
