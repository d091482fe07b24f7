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

/// The numbers of which an answer may list several, each behind an index: `out_refund_no_0`.
const LISTED: [&str; 2] = ["out_refund_no", "refund_id"];

/// The first field that the answer says another thing of than the request did. What one of them does not
/// say is not compared.
pub(super) fn differing(message: &Message, answer: &Document) -> Option<&'static str> {
    let asked = |name| message.get(name).filter(|text| !text.is_empty());
    let another = ABOUT.iter().copied().find_map(|names| {
        let asked = names.iter().copied().find_map(asked)?;
        names
            .iter()
            .copied()
            .find(|name| answer.get(name).is_some_and(|answered| !answered.is_empty() && answered != asked))
    });
    another.or_else(|| LISTED.into_iter().find(|name| asked(name).is_some_and(|it| !lists(answer, name, it))))
}

/// False where the answer lists numbers of that name, and the one that was asked for is not among them.
fn lists(answer: &Document, name: &str, asked: &str) -> bool {
    let index = |other: &str| {
        let index = other.strip_prefix(name)?.strip_prefix('_')?;
        (!index.is_empty() && index.bytes().all(|byte| byte.is_ascii_digit())).then_some(())
    };
    let mut listed =
        answer.iter().filter(|(other, text)| index(other).is_some() && !text.is_empty()).peekable();
    listed.peek().is_none() || listed.any(|(_, text)| text == asked)
}
