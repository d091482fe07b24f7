//! Refunds by v2.

use serde_json::json;

use super::fields::{Fields, fields};
use super::notice;
use super::payment::{find, payee};
use crate::clock;
use crate::products::refund::place::{Asked, place};
use crate::products::refund::record::Refund;
use crate::refusal::Refusal;
use crate::text::text;
use crate::turn::Turn;
use crate::v2::message::Call;

/// `POST /secapi/pay/refund`.
pub(super) fn apply(turn: &Turn<'_>, call: &Call) -> Result<Fields, Refusal> {
    let message = &call.message;
    let (amount, total) = (message.integer("refund_fee"), message.integer("total_fee"));
    let asked = Asked {
        mchid: payee(turn, message),
        payer: payee(turn, message),
        transaction_id: message.get("transaction_id"),
        out_trade_no: message.get("out_trade_no"),
        out_refund_no: message.get("out_refund_no"),
        amount: amount.unwrap_or(0),
        total,
        notify_url: message.get("notify_url"),
        request: json!({ "amount": { "refund": amount, "total": total }, "reason": message.get("refund_desc") }),
    };
    if asked.out_refund_no.is_empty() {
        return Err(Refusal::new(400, "PARAM_ERROR", "缺少参数out_refund_no"));
    }
    let placed = place(turn, &asked)?;
    if placed.is_new {
        notice::refunded(turn, &placed.order, &placed.refund, asked.notify_url)?;
    }
    let (order, refund) = (placed.order, placed.refund);
    Ok(fields([
        ("appid", message.get("appid").to_owned()),
        ("transaction_id", order.reference().to_owned()),
        ("out_trade_no", order.out_trade_no.clone()),
        ("out_refund_no", refund.out_refund_no),
        ("refund_id", refund.number),
        ("refund_fee", refund.amount.to_string()),
        ("total_fee", order.total.to_string()),
        ("cash_fee", order.total.to_string()),
        ("cash_refund_fee", refund.amount.to_string()),
    ]))
}

/// `POST /pay/refundquery`: all refunds of an order, or one.
pub(super) fn query(turn: &Turn<'_>, call: &Call) -> Result<Fields, Refusal> {
    let message = &call.message;
    let unknown = || Refusal::new(404, "REFUNDNOTEXIST", "退款订单查询失败");
    let (order, refunds) = match (message.get("refund_id"), message.get("out_refund_no")) {
        ("", "") => {
            let order = find(turn, message)?;
            let refunds = Refund::of_order(turn.db, order.id)?;
            (order, refunds)
        }
        (number, out_refund_no) => {
            let found = Refund::by_either(turn.db, payee(turn, message), number, out_refund_no)?;
            let (refund, order) = found.ok_or_else(unknown)?;
            (order, vec![refund])
        }
    };
    if refunds.is_empty() {
        return Err(unknown());
    }
    let mut answer = fields([
        ("appid", text(&order.request, "/appid").to_owned()),
        ("transaction_id", order.reference().to_owned()),
        ("out_trade_no", order.out_trade_no.clone()),
        ("total_fee", order.total.to_string()),
        ("cash_fee", order.total.to_string()),
        ("refund_count", refunds.len().to_string()),
    ]);
    for (index, refund) in refunds.iter().enumerate() {
        let of = |name: &str, text: String| (format!("{name}_{index}"), text);
        answer.extend([
            of("out_refund_no", refund.out_refund_no.clone()),
            of("refund_id", refund.number.clone()),
            of("refund_channel", "ORIGINAL".to_owned()),
            of("refund_fee", refund.amount.to_string()),
            of("refund_status", "SUCCESS".to_owned()),
            of("refund_recv_accout", "支付用户零钱".to_owned()),
            of("refund_success_time", clock::date_and_time(refund.success_at.unwrap_or(0))),
        ]);
    }
    Ok(answer)
}
