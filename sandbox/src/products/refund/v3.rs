//! The common ground of refunds of v3: how they are asked for and named.

use super::place::Asked;
use super::record::Refund;
use crate::call::Call;
use crate::products::payment::order::Order;
use crate::refusal::Refusal;
use crate::turn::Turn;

impl<'a> Asked<'a> {
    /// As v3 asks for it.
    pub(super) fn of(call: &'a Call, mchid: &'a str, payer: &'a str) -> Self {
        Self {
            mchid,
            payer,
            transaction_id: call.text("/transaction_id"),
            out_trade_no: call.text("/out_trade_no"),
            out_refund_no: call.text("/out_refund_no"),
            amount: call.integer("/amount/refund").unwrap_or(0),
            total: call.integer("/amount/total"),
            notify_url: call.text("/notify_url"),
            request: call.fields().clone(),
        }
    }
}

/// Who was paid: the direct merchant, or the sub-merchant.
pub(super) fn payee<'a>(turn: &'a Turn<'_>, call: &'a Call) -> &'a str {
    match call.text("/sub_mchid") {
        "" => turn.merchant.id(),
        sub_mchid => sub_mchid,
    }
}

/// The refund that a call names by WeChat Pay's number or the merchant's, with its order.
pub(super) fn named(turn: &Turn<'_>, call: &Call) -> Result<(Refund, Order), Refusal> {
    let (number, out_refund_no) = (call.text("/refund_id"), call.text("/out_refund_no"));
    let found = Refund::by_either(turn.db, payee(turn, call), number, out_refund_no)?;
    found
        .filter(|(_, order)| order.is_of(turn.merchant.id()))
        .ok_or_else(|| Refusal::new(404, "RESOURCE_NOT_EXISTS", "退款单不存在"))
}
