//! Telling the merchant what became of a refund.

use serde_json::{Value, json};

use super::record::{Refund, RefundStatus};
use crate::clock;
use crate::notify::{self, News};
use crate::products::payment::order::Order;
use crate::products::v2::notice;
use crate::refusal::Refusal;
use crate::text::text;
use crate::turn::Turn;

/// Tells the merchant, as he asked for the refund; of one that is under way nobody is told.
pub(in crate::products) fn tell(turn: &Turn<'_>, order: &Order, refund: &Refund) -> Result<(), Refusal> {
    let (event, summary) = match refund.status {
        RefundStatus::Processing => return Ok(()),
        RefundStatus::Success => ("REFUND.SUCCESS", "退款成功"),
        RefundStatus::Abnormal => ("REFUND.ABNORMAL", "退款异常"),
        RefundStatus::Closed => ("REFUND.CLOSED", "退款关闭"),
    };
    if text(&refund.request, "/api") == "v2" {
        return notice::refunded(turn, order, refund);
    }
    let (url, reference) = (refund.notify_url.as_str(), refund.out_refund_no.as_str());
    let news = News { event, summary, original_type: "refund", url, reference };
    notify::add(turn, &news, &resource(turn, order, refund))
}

fn resource(turn: &Turn<'_>, order: &Order, refund: &Refund) -> Value {
    let mut resource = json!({
        "out_trade_no": order.out_trade_no,
        "transaction_id": order.reference(),
        "out_refund_no": refund.out_refund_no,
        "refund_id": refund.number,
        "refund_status": refund.status.name(),
        "user_received_account": refund.course.received(),
        "amount": {
            "total": order.total, "refund": refund.amount,
            "payer_total": order.payer_total(), "payer_refund": refund.course.parts.payer,
        },
    });
    let ours = turn.merchant.id();
    let own: &[(&str, &str)] = match text(&refund.request, "/sub_mchid") {
        "" => &[("mchid", ours)],
        sub_mchid => &[("sp_mchid", ours), ("sub_mchid", sub_mchid)],
    };
    let source = ("refund_account", text(&refund.request, "/refund_account"));
    let own = own.iter().chain([&source]).filter(|(_, text)| !text.is_empty());
    let at = refund.success_at.map(|at| ("success_time".to_owned(), clock::rfc3339(at).into()));
    if let Some(fields) = resource.as_object_mut() {
        fields.extend(own.map(|(name, text)| ((*name).to_owned(), Value::from(*text))).chain(at));
    }
    resource
}
