//! What refunds of v3 have in common: how they are asked for, named and told.

use serde_json::{Value, json};

use super::place::Asked;
use super::record::{RECEIVED, Refund};
use crate::call::Call;
use crate::clock;
use crate::notify::{self, News};
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

/// Tells the merchant that a refund has arrived.
pub(super) fn tell(turn: &Turn<'_>, call: &Call, order: &Order, refund: &Refund) -> Result<(), Refusal> {
    let mut resource = json!({
        "out_trade_no": order.out_trade_no,
        "transaction_id": order.reference(),
        "out_refund_no": refund.out_refund_no,
        "refund_id": refund.number,
        "refund_status": "SUCCESS",
        "success_time": clock::rfc3339(turn.now),
        "user_received_account": RECEIVED,
        "amount": {
            "total": order.total, "refund": refund.amount,
            "payer_total": order.total, "payer_refund": refund.amount,
        },
    });
    let ours = &turn.merchant.id;
    let own: &[(&str, &str)] = match call.text("/sub_mchid") {
        "" => &[("mchid", ours)],
        sub_mchid => &[("sp_mchid", ours), ("sub_mchid", sub_mchid)],
    };
    let source = ("refund_account", call.text("/refund_account"));
    let own = own.iter().chain([&source]).filter(|(_, text)| !text.is_empty());
    if let Some(fields) = resource.as_object_mut() {
        fields.extend(own.map(|(name, text)| ((*name).to_owned(), Value::from(*text))));
    }
    let news = News {
        event: "REFUND.SUCCESS",
        summary: "退款成功",
        original_type: "refund",
        url: call.text("/notify_url"),
        reference: &refund.out_refund_no,
    };
    notify::add(turn, &news, &resource)
}

/// The refund that a call names by WeChat Pay's number or the merchant's, with its order.
pub(super) fn named(turn: &Turn<'_>, call: &Call) -> Result<(Refund, Order), Refusal> {
    let (number, out_refund_no) = (call.text("/refund_id"), call.text("/out_refund_no"));
    let found = Refund::by_either(turn.db, payee(turn, call), number, out_refund_no)?;
    found
        .filter(|(_, order)| order.is_of(turn.merchant.id()))
        .ok_or_else(|| Refusal::new(404, "RESOURCE_NOT_EXISTS", "退款单不存在"))
}
