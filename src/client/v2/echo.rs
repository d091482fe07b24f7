//! The echo: an answer of v2 repeats what it is about.

use crate::sign_v2::Message;
use crate::xml::Document;

/// The names of what a request and its answer are about, those that mean one thing together. Amounts are not
/// among them, nor what the user is: WeChat Pay may have its own word on them.
const ABOUT: [&[&str]; 24] = [
    &["appid"],
    &["mch_id", "mchid"],
    &["sub_appid"],
    &["sub_mch_id", "sub_mchid"],
    &["combine_appid"],
    &["combine_mch_id"],
    &["combine_out_trade_no"],
    &["wxappid"],
    &["mch_appid"],
    &["brand_mch_id"],
    &["out_trade_no"],
    &["transaction_id"],
    &["out_refund_no"],
    &["refund_id"],
    &["out_order_no"],
    &["order_id"],
    &["out_return_no"],
    &["partner_trade_no"],
    &["mch_billno"],
    &["contract_id"],
    &["contract_code"],
    &["plan_id"],
    &["business_code"],
    &["applyment_id"],
];

/// The first field that the answer says another thing of than the request did. What one of them does not
/// say is not compared.
pub(super) fn differing(message: &Message, answer: &Document) -> Option<&'static str> {
    ABOUT.iter().copied().find_map(|names| {
        let asked = names.iter().find_map(|name| message.get(name).filter(|text| !text.is_empty()))?;
        names
            .iter()
            .copied()
            .find(|name| answer.get(name).is_some_and(|answered| !answered.is_empty() && answered != asked))
    })
}
