//! Refunds of a merchant's orders, and of those of his sub-merchants.

use super::abnormal::redirect;
use super::place::{Asked, place};
use super::tell::tell;
use super::v3::{named, payee};
use crate::call::Call;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::turn::Turn;

/// `POST /v3/refund/domestic/refunds`.
pub(super) fn apply(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let payee = payee(turn, call);
    let placed = place(turn, &Asked::of(call, payee, payee))?;
    if placed.is_new {
        tell(turn, &placed.order, &placed.refund)?;
    }
    // As with the real one, the first answer says that it is under way.
    Ok(Reply::from(placed.refund.applied(&placed.order)))
}

/// `GET /v3/refund/domestic/refunds/{out_refund_no}`.
pub(super) fn query(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let (refund, order) = named(turn, call)?;
    Ok(Reply::from(refund.view(&order)))
}

/// `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`.
pub(super) fn abnormal(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let (refund, order) = redirect(turn, call)?;
    Ok(Reply::from(refund.applied(&order)))
}
