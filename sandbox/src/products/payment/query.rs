//! Asking what became of an order.

use super::order::{self, Order};
use crate::call::Call;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::turn::Turn;

/// `GET …/id/{transaction_id}` and `GET …/out-trade-no/{out_trade_no}`.
pub(super) fn order(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    Ok(Reply::from(find(turn, call)?.view(turn.now)))
}

/// The order that a call names, by either number. Others' orders are not there.
pub(super) fn find(turn: &Turn<'_>, call: &Call) -> Result<Order, Refusal> {
    let (sp_mchid, sub_mchid) = (call.text("/sp_mchid"), call.text("/sub_mchid"));
    let partner = call.path.contains("/partner/");
    let mchid = if partner { sub_mchid } else { call.text("/mchid") };
    let found = match call.text("/transaction_id") {
        "" => Order::by_out_trade_no(turn.db, mchid, call.text("/out_trade_no"))?,
        transaction_id => Order::by_transaction_id(turn.db, transaction_id)?,
    };
    let sp_mchid = partner.then_some(sp_mchid);
    found
        .filter(|order| {
            order.mchid == mchid
                && (order.combine_out_trade_no.is_some() || order.sp_mchid.as_deref() == sp_mchid)
        })
        .ok_or_else(order::unknown)
}
