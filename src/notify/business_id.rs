//! The business number, which tells notifications of one event type apart.

use serde_json::Value;

use crate::model;

/// The fields that say what an event is about, for events that come once for each: money that moved.
///
/// Numbers that WeChat Pay gives go before the merchant's own, which are unique to a merchant only. An
/// event that may come again for the same thing is not here, or with the field that then differs:
/// taking it for a repetition would lose it.
const FIELDS: &[(&str, &[&str])] = &[
    ("ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS", &["receipt_id"]),
    // A coupon comes back with a refund, and can be spent again.
    ("COUPON.USE", &["stock_id", "coupon_id", "consume_information.transaction_id"]),
    ("CREDIT_REPAYMENT.DEDUCTION_PAY", &["sp_mchid", "sub_mchid", "out_trade_no", "order_state"]),
    ("MALL_REFUND.SUCCESS", &["refund_id"]),
    ("MALL_TRANSACTION.SUCCESS", &["transaction_id"]),
    ("MCHTRANSFER.AUTHORIZATION.CLOSED", &["authorization_id"]),
    ("MCHTRANSFER.AUTHORIZATION.CONFIRMED", &["authorization_id"]),
    ("MCHTRANSFER.BATCH.CLOSED", &["batch_id"]),
    ("MCHTRANSFER.BATCH.FINISHED", &["batch_id"]),
    ("MCHTRANSFER.BILL.FINISHED", &["transfer_bill_no"]),
    ("MCHTRANSFER.QQWALLETBILL.FINISHED", &["transfer_bill_no"]),
    ("MEDICAL_INSURANCE.SUCCESS", &["mix_trade_no", "mix_pay_status"]),
    ("PAYSCORE.USER_PAID", &["order_id"]),
    // An order is split between several, each told by itself.
    ("PROFITSHARING.RETURN", &["order_id", "transaction_id", "receiver.account"]),
    ("PROFITSHARING.SUCCESS", &["order_id", "transaction_id", "receiver.account"]),
    ("RECHARGE.CLOSED", &["recharge_id"]),
    ("RECHARGE.FUND_RETURNED", &["recharge_returned_id"]),
    ("RECHARGE.SUCCESS", &["recharge_id"]),
    // Not REFUND.ABNORMAL: a refund that is tried again may fail again.
    ("REFUND.CLOSED", &["refund_id"]),
    ("REFUND.SUCCESS", &["refund_id"]),
    ("SETTLEMENT.SUCCESS", &["settle_batch_no"]),
    ("TRANSACTION.INDUSTRY_SUCCESS", &["transaction_id"]),
    ("TRANSACTION.PAY_BACK", &["transaction_id"]),
    // Orders, combined orders, and shares of either.
    (
        "TRANSACTION.SUCCESS",
        &["transaction_id", "combine_mchid", "combine_out_trade_no", "order_id", "receiver.account"],
    ),
    ("WEBIZPAY.PAYMENTREFUNDSUCCESS", &["refund_id"]),
    ("WEBIZPAY.PAYMENTSUCCESS", &["transaction_id"]),
];

/// The business id in a decrypted resource: the fields that are there, joined with `/`.
pub(super) fn find(event: &str, plaintext: &[u8]) -> Option<String> {
    let at = FIELDS.binary_search_by_key(&event, |(event, _)| event).ok()?;
    let (_, fields) = FIELDS.get(at)?;
    let (resource, _) = model::value_of(plaintext).ok()?;
    let values: Vec<String> = fields.iter().filter_map(|path| text(&resource, path)).collect();
    (!values.is_empty()).then(|| values.join("/"))
}

fn text(resource: &Value, path: &str) -> Option<String> {
    match path.split('.').try_fold(resource, |value, step| value.get(step))? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_can_be_searched() {
        assert!(FIELDS.is_sorted_by(|one, next| one.0 < next.0));
    }

    #[test]
    fn each_field_is_on_the_page_of_its_event() {
        for (event, fields) in FIELDS {
            let page = format!("{}/spec/webhook/v3/{event}.md", env!("CARGO_MANIFEST_DIR"));
            let page = std::fs::read_to_string(page).unwrap();
            for step in fields.iter().flat_map(|path| path.split('.')) {
                assert!(page.contains(&format!("\n| {step} {{")), "{event} has no {step}");
            }
        }
    }

    #[test]
    fn a_share_is_not_the_order_it_is_a_share_of() {
        let find = |resource: &str| find("TRANSACTION.SUCCESS", resource.as_bytes());
        assert_eq!(find(r#"{"transaction_id": "42", "out_trade_no": "a"}"#).as_deref(), Some("42"));
        let share = r#"{"transaction_id": "42", "order_id": "7", "receiver": {"account": "19"}}"#;
        assert_eq!(find(share).as_deref(), Some("42/7/19"));
        let combined = r#"{"combine_mchid": 19, "combine_out_trade_no": "b", "transaction_id": ""}"#;
        assert_eq!(find(combined).as_deref(), Some("19/b"));
        assert_eq!(find(r#"{"out_trade_no": "a"}"#), None);
        assert_eq!(find("no JSON"), None);
    }
}
