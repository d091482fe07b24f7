//! What handlers of a router are given beside the notification: a state, and the merchant it came for; and one
//! handler for several events.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::Request;
use serde_json::json;
use wechatpay::notify::{Answer, BoxError, Received, Router, ack};
use wechatpay::nouns::refund::Refund;
use wechatpay::webhook::v3::{refund, transaction};

use crate::common::notify::{Message, notifications};

/// What a shop works with.
#[derive(Default)]
struct Shop {
    heard: Mutex<Vec<String>>,
}

impl Shop {
    fn hear(&self, what: String) -> Answer {
        self.heard.lock().unwrap().push(what);
        ack()
    }
}

async fn paid(payment: Received<transaction::success::Resource, Arc<Shop>>) -> Result<Answer, BoxError> {
    let number = payment.resource.out_trade_no.as_deref().unwrap_or_default();
    Ok(payment.state.hear(format!("paid {number} to {:?}", payment.merchant())))
}

/// One function for the refund, whatever became of it.
async fn refunded(refund: Received<Refund, Arc<Shop>>) -> Result<Answer, BoxError> {
    let number = refund.resource.out_refund_no.as_deref().unwrap_or_default();
    Ok(refund.state.hear(format!("{number} {}", refund.notification.event_type)))
}

async fn send<S: Clone + Send + Sync + 'static>(
    router: &Router<wechatpay::notify::Notifications, S>,
    event: &str,
    resource: &serde_json::Value,
) -> u16 {
    let message = Message::of(event, resource);
    let mut request = Request::post("/notify").body(Bytes::from(message.body)).unwrap();
    *request.headers_mut() = message.headers;
    router.handle(request).await.status().as_u16()
}

#[tokio::test]
async fn handlers_are_given_the_state_and_the_merchant() {
    let shop = Arc::new(Shop::default());
    let before = Arc::new(Mutex::new(0));
    let seen = Arc::clone(&before);
    let router = Router::new(notifications())
        // Registered before the state, it has none, and is called all the same.
        .fallback(move |_| {
            *seen.lock().unwrap() += 1;
            async { Ok(ack()) }
        })
        .with_state(Arc::clone(&shop))
        .on(paid)
        .on_each::<(refund::success::Resource, refund::closed::Resource, refund::abnormal::Resource), _>(
            refunded,
        );
    let refund = |number: &str| json!({"out_refund_no": number, "refund_id": number});
    for (event, resource) in [
        ("TRANSACTION.SUCCESS", json!({"transaction_id": "1", "out_trade_no": "a"})),
        ("REFUND.SUCCESS", refund("r1")),
        ("REFUND.ABNORMAL", refund("r2")),
        ("REFUND.CLOSED", refund("r3")),
        ("REFUND.CLOSED", refund("r3")),
        ("COMPLAINT.CREATE", json!({"complaint_id": "1"})),
    ] {
        assert_eq!(send(&router, event, &resource).await, 204, "{event}");
    }
    let expected =
        [r#"paid a to Some("1900000001")"#, "r1 REFUND.SUCCESS", "r2 REFUND.ABNORMAL", "r3 REFUND.CLOSED"];
    assert_eq!(*shop.heard.lock().unwrap(), expected, "and the same one once");
    assert_eq!(*before.lock().unwrap(), 1);
}

/// The state may be a pool with a password in its address.
#[tokio::test]
async fn nothing_prints_the_state() {
    #[derive(Clone, Debug)]
    struct Pool(#[allow(dead_code, reason = "only Debug reads it")] &'static str);
    let shown = Arc::new(Mutex::new(String::new()));
    let (first, second) = (Arc::clone(&shown), Arc::clone(&shown));
    let router = Router::new(notifications())
        .with_state(Pool("s3cr3t"))
        .on::<refund::success::Resource>(move |received| {
            first.lock().unwrap().push_str(&format!("{received:?}"));
            async { Ok(ack()) }
        })
        .fallback(move |other| {
            second.lock().unwrap().push_str(&format!("{other:?}"));
            async { Ok(ack()) }
        });
    for event in ["REFUND.SUCCESS", "COMPLAINT.CREATE"] {
        assert_eq!(send(&router, event, &json!({"refund_id": "1"})).await, 204);
    }
    let shown = format!("{}{router:?}", shown.lock().unwrap());
    assert!(shown.contains("REFUND.SUCCESS") || shown.contains("RefundSuccess"), "{shown}");
    assert!(!shown.contains("s3cr3t"), "{shown}");
}
