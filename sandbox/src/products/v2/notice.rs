//! Notifications of v2: XML, signed or, of a refund, encrypted.

use wechatpay::crypto::refund_notice;
use wechatpay::endpoint::SignType;

use super::fields::fields;
use super::payment;
use crate::clock;
use crate::notify::{self, News};
use crate::products::payment::order::Order;
use crate::products::refund::record::{Refund, RefundStatus};
use crate::refusal::Refusal;
use crate::text::text;
use crate::turn::Turn;
use crate::v2::answer::signed_xml;
use crate::v2::document;

/// Tells the merchant that an order was paid that was made by v2.
pub(in crate::products) fn paid(turn: &Turn<'_>, order: &Order) -> Result<(), Refusal> {
    let key = turn.merchant.v2_key().map_err(|_| Refusal::system_error())?;
    let sign_type = match text(&order.request, "/sign_type") {
        "HMAC-SHA256" => SignType::HmacSha256,
        _ => SignType::Md5,
    };
    let mut news = fields([
        ("return_code", "SUCCESS".to_owned()),
        ("result_code", "SUCCESS".to_owned()),
        ("mch_id", turn.merchant.id().to_owned()),
    ]);
    news.extend(payment::paid(order));
    let body = signed_xml(news, Some((&key, sign_type)))?;
    let (url, reference) = (order.notify_url.as_str(), order.out_trade_no.as_str());
    let news = News { event: "transaction-success", summary: "", original_type: "", url, reference };
    notify::add_v2(turn, &news, body.clone(), body)
}

/// Tells the merchant of a refund, in `req_info`, which is encrypted and not signed.
pub(in crate::products) fn refunded(turn: &Turn<'_>, order: &Order, refund: &Refund) -> Result<(), Refusal> {
    let key = turn.merchant.v2_key().map_err(|_| Refusal::system_error())?;
    let parts = &refund.course.parts;
    let mut said = fields([
        ("out_refund_no", refund.out_refund_no.clone()),
        ("out_trade_no", order.out_trade_no.clone()),
        ("refund_account", "REFUND_SOURCE_RECHARGE_FUNDS".to_owned()),
        ("refund_fee", refund.amount.to_string()),
        ("refund_id", refund.number.clone()),
        ("refund_recv_accout", refund.course.received().to_owned()),
        ("refund_request_source", "API".to_owned()),
        ("refund_status", status(refund).to_owned()),
        ("settlement_refund_fee", parts.settlement.to_string()),
        ("settlement_total_fee", order.settlement_total().to_string()),
        ("total_fee", order.total.to_string()),
        ("transaction_id", order.reference().to_owned()),
    ]);
    said.extend(refund.success_at.map(|at| ("success_time".to_owned(), clock::date_and_time(at))));
    let pairs = said.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let plaintext = document::write("root", pairs).map_err(|_| Refusal::system_error())?;
    let sealed = refund_notice::seal(plaintext.as_bytes(), &key);
    let sealed = sealed.map_err(|_| Refusal::system_error())?;
    let news = fields([
        ("return_code", "SUCCESS".to_owned()),
        ("appid", text(&order.request, "/appid").to_owned()),
        ("mch_id", turn.merchant.id().to_owned()),
        ("nonce_str", turn.number("")?),
        ("req_info", sealed),
    ]);
    let pairs = news.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let body = document::write("xml", pairs).map_err(|_| Refusal::system_error())?;
    let (url, reference) = (refund.notify_url.as_str(), refund.out_refund_no.as_str());
    let news = News { event: "refund-processed", summary: "", original_type: "", url, reference };
    notify::add_v2(turn, &news, body, plaintext)
}

/// The status of a refund as v2 writes it.
pub(super) const fn status(refund: &Refund) -> &'static str {
    match refund.status {
        RefundStatus::Processing => "PROCESSING",
        RefundStatus::Success => "SUCCESS",
        RefundStatus::Abnormal => "CHANGE",
        RefundStatus::Closed => "REFUNDCLOSE",
    }
}
