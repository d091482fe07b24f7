//! The money of a payment.

use super::order::{Order, State};
use crate::refusal::Refusal;
use crate::store::ledger::{Account, Movement, Purpose, post};
use crate::turn::Turn;

/// Who pays where nobody else is named.
pub(crate) const CUSTOMER: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

/// The money for one order changes hands. Nobody is told yet.
pub(in crate::products) fn settle(
    turn: &Turn<'_>,
    order: &mut Order,
    openid: Option<&str>,
) -> Result<(), Refusal> {
    match order.state_at(turn.now) {
        State::NotPaid => {}
        State::Paid | State::Refunded => return Err(Refusal::new(400, "INVALID_REQUEST", "该订单已支付")),
        State::Closed | State::Revoked => return Err(Refusal::new(400, "ORDER_CLOSED", "该订单已关闭")),
    }
    let named = openid.map(str::to_owned).filter(|_| order.openid.is_empty());
    if let Some(openid) = named {
        order.openid = openid;
    } else if order.openid.is_empty() {
        CUSTOMER.clone_into(&mut order.openid);
    }
    order.transaction_id = Some(turn.number("4200")?);
    order.state = State::Paid;
    order.paid_at = Some(turn.now);
    let mchid = order.mchid.clone();
    let to = if order.profit_sharing {
        order.frozen = order.total;
        Account::Frozen(mchid)
    } else {
        Account::Merchant(mchid)
    };
    post(
        turn.db,
        &Movement {
            from: Account::Customer(order.openid.clone()),
            to,
            amount: order.total,
            purpose: Purpose::Payment,
            reference: order.reference(),
            at: turn.now,
        },
    )?;
    order.update(turn.db)?;
    Ok(())
}
