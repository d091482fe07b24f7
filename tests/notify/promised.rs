//! Fields that a notification promises: there, missing, and not to be read.

use serde_json::json;
use wechatpay::notify::Received;
use wechatpay::webhook::v3::transaction::success::Resource;
use wechatpay::{Error, Fen};

use crate::common::notify::{Message, notifications};

fn received(resource: &serde_json::Value) -> Received<Resource> {
    let message = Message::of("TRANSACTION.SUCCESS", resource);
    notifications().open_now(&message.headers, &message.body).unwrap().receive().unwrap()
}

#[test]
fn a_notification_gives_what_it_promises() {
    let paid = received(&json!({"out_trade_no": "order-1", "amount": {"total": 100, "payer_total": []}}));
    let amount = paid.resource.amount().unwrap();
    assert_eq!((paid.resource.out_trade_no(), amount.total()), (Ok("order-1"), Ok(Fen(100))));

    let missing = paid.resource.transaction_id().unwrap_err();
    assert_eq!(missing.to_string(), "TRANSACTION.SUCCESS: Payment has no transaction_id");
    assert_eq!((missing.event(), missing.operation()), (Some("TRANSACTION.SUCCESS"), None));
    let error = Error::from(missing);
    assert_eq!(error.to_string(), "TRANSACTION.SUCCESS: Payment has no transaction_id");
    assert!(!error.may_have_taken_effect() && error.operation().is_none(), "nothing was called");

    let unreadable = amount.payer_total().unwrap_err();
    assert_eq!(unreadable.problem().unwrap().path, "amount.payer_total");
    assert!(paid.resource.clone().payer().is_err(), "a copy knows where it comes from, too");
}

/// Goods are given out on this: the event's name alone says no more than that it is about a payment.
#[test]
fn money_came_where_the_payment_says_so() {
    let paid = |resource: serde_json::Value| received(&resource).paid();
    assert!(paid(json!({"out_trade_no": "order-1", "trade_state": "SUCCESS"})));
    for state in ["REFUND", "CLOSED", "NOTPAY", "USERPAYING", "PAYERROR", "success", ""] {
        assert!(!paid(json!({"out_trade_no": "order-1", "trade_state": state})), "{state}");
    }
    assert!(!paid(json!({"out_trade_no": "order-1", "transaction_id": "42"})));
}
