//! Whose money is shared, and by which numbers it is known.

use crate::call::Call;
use crate::products::payment::order::Order;
use crate::refusal::Refusal;
use crate::turn::Turn;

/// Whose money is shared: the direct merchant's, or the sub-merchant's.
pub(super) fn payer<'a>(turn: &'a Turn<'_>, call: &'a Call) -> &'a str {
    match call.text("/sub_mchid") {
        "" => &turn.merchant.id,
        sub_mchid => sub_mchid,
    }
}

/// The key that makes a number of the merchant's unique.
pub(super) fn key(turn: &Turn<'_>, call: &Call, number: &str) -> String {
    format!("{}/{number}", payer(turn, call))
}

/// The key that makes a receiver unique.
pub(super) fn receiver_key(turn: &Turn<'_>, call: &Call, kind: &str, account: &str) -> String {
    key(turn, call, &format!("{kind}/{account}"))
}

/// The paid order that a call names.
pub(super) fn order_of(turn: &Turn<'_>, call: &Call) -> Result<Order, Refusal> {
    let mchid = payer(turn, call);
    let found = Order::by_transaction_id(turn.db, call.text("/transaction_id"))?;
    found
        .filter(|order| order.mchid == mchid && order.is_of(turn.merchant.id()))
        .ok_or_else(|| Refusal::new(404, "RESOURCE_NOT_EXISTS", "微信支付订单不存在"))
}
