//! Refunds by v2.

use serde_json::json;

use super::fields::{Fields, fields};
use super::notice::status;
use super::payment::{find, payee};
use crate::clock;
use crate::products::refund::place::{Asked, place};
use crate::products::refund::record::Refund;
use crate::products::refund::tell::tell;
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
        request: json!({ "api": "v2", "amount": { "refund": amount, "total": total }, "reason": message.get("refund_desc") }),
    };
    if asked.out_refund_no.is_empty() {
        return Err(Refusal::new(400, "PARAM_ERROR", "缺少参数out_refund_no"));
    }
    let placed = place(turn, &asked)?;
    if placed.is_new {
        tell(turn, &placed.order, &placed.refund)?;
    }
    let (order, refund) = (placed.order, placed.refund);
    let parts = refund.course.parts;
    let mut answer = fields([
        ("appid", message.get("appid").to_owned()),
        ("transaction_id", order.reference().to_owned()),
        ("out_trade_no", order.out_trade_no.clone()),
        ("out_refund_no", refund.out_refund_no),
        ("refund_id", refund.number),
        ("refund_fee", refund.amount.to_string()),
        ("total_fee", order.total.to_string()),
        ("settlement_total_fee", order.settlement_total().to_string()),
        ("settlement_refund_fee", parts.settlement.to_string()),
        ("cash_fee", order.payer_total().to_string()),
        ("cash_refund_fee", parts.payer.to_string()),
    ]);
    if let Some(coupon) = &order.terms.coupon {
        answer.extend(fields([
            ("coupon_refund_fee", parts.coupon.to_string()),
            ("coupon_refund_count", "1".to_owned()),
            ("coupon_type_0", coupon.kind.name().replace("NOCASH", "NO_CASH")),
            ("coupon_refund_id_0", coupon.id.clone()),
            ("coupon_refund_fee_0", parts.coupon.to_string()),
        ]));
    }
    Ok(answer)
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
        ("settlement_total_fee", order.settlement_total().to_string()),
        ("cash_fee", order.payer_total().to_string()),
        ("refund_count", refunds.len().to_string()),
    ]);
    for (index, refund) in refunds.iter().enumerate() {
        let of = |name: &str, text: String| (format!("{name}_{index}"), text);
        answer.extend([
            of("out_refund_no", refund.out_refund_no.clone()),
            of("refund_id", refund.number.clone()),
            of("refund_channel", "ORIGINAL".to_owned()),
            of("refund_fee", refund.amount.to_string()),
            of("settlement_refund_fee", refund.course.parts.settlement.to_string()),
            of("refund_status", status(refund).to_owned()),
            of("refund_recv_accout", refund.course.received().to_owned()),
        ]);
        answer.extend(refund.success_at.map(|at| of("refund_success_time", clock::date_and_time(at))));
        if let Some(coupon) = &order.terms.coupon {
            answer.extend([
                of("coupon_refund_fee", refund.course.parts.coupon.to_string()),
                of("coupon_refund_count", "1".to_owned()),
                (format!("coupon_type_{index}_0"), coupon.kind.name().replace("NOCASH", "NO_CASH")),
                (format!("coupon_refund_id_{index}_0"), coupon.id.clone()),
                (format!("coupon_refund_fee_{index}_0"), refund.course.parts.coupon.to_string()),
            ]);
        }
    }
    Ok(answer)
}
