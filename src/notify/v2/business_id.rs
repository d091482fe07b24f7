//! The business number, which tells v2 notifications of one event apart: they have no ids of their own.

use crate::crypto::{digest, hex};
use crate::xml::Document;

/// The fields that say what an event is about and what became of it, of events that come once for each.
/// The others are told apart by all that they say.
const FIELDS: [(&str, &[&str]); 7] = [
    ("transaction-success", &["transaction_id", "out_trade_no", "result_code", "trade_state", "user_repaid"]),
    ("combined-transactions-success", &["combine_mch_id", "combine_out_trade_no", "result_code"]),
    ("pap-contract-state-changed", &["contract_id", "change_type", "operate_time"]),
    ("transactions-risk-occurred", &["event_code"]),
    ("TRANSACTION.SUCCESS", &["order_id", "finish_transaction_id"]),
    ("CHECK.SUCCESS", &["order_id"]),
    // A refund that failed may be tried again and fail again, and is told of by all that it says then.
    (REFUND, &["refund_id"]),
];

pub(crate) const REFUND: &str = "refund-processed";

/// The fields that differ from delivery to delivery.
const OF_THE_DELIVERY: [&str; 3] = ["sign", "nonce_str", "sign_type"];

pub(super) fn find(event: &str, resource: &Document) -> String {
    let text = |name: &str| resource.get(name).filter(|text| !text.is_empty());
    let refund_failed = event == REFUND && text("refund_status") != Some("SUCCESS");
    let fields = FIELDS.iter().find(|(of, _)| *of == event && !refund_failed);
    let texts: Vec<&str> =
        fields.into_iter().flat_map(|(_, fields)| *fields).filter_map(|name| text(name)).collect();
    if texts.is_empty() { digest_of(resource) } else { texts.join("/") }
}

fn digest_of(resource: &Document) -> String {
    let mut all = Vec::new();
    for (name, text) in resource.iter().filter(|(name, _)| !OF_THE_DELIVERY.contains(name)) {
        // The length keeps one text from reading like two.
        all.extend(format!("{name} {} {text}\n", text.len()).into_bytes());
    }
    hex::lower(&digest::sha256(&all))
}
