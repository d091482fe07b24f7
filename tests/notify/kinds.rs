//! The kinds of document that one event tells of: each goes to its own handler.

use std::sync::Arc;
#[cfg(all(feature = "combine", feature = "profitsharing"))]
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use serde_json::json;
use wechatpay::notify::EventType;
#[cfg(all(feature = "combine", feature = "profitsharing"))]
use wechatpay::notify::{Router, ack};
use wechatpay::webhook::v3::{refund, transaction};

use crate::common::notify::{Message, notifications};
use crate::router::{counting, paid, status};

/// Shares come under the event type of payments; so do combined payments, with the same original type.
fn share() -> Message {
    let resource =
        json!({"transaction_id": "42", "order_id": "7", "receiver": {"account": "19", "amount": 5}});
    Message::of_type("TRANSACTION.SUCCESS", "profitsharing", &resource)
}

fn combined() -> Message {
    let resource =
        json!({"combine_out_trade_no": "c", "sub_orders": [{"out_trade_no": "a"}, {"out_trade_no": "b"}]});
    Message::of("TRANSACTION.SUCCESS", &resource)
}

#[tokio::test]
async fn a_payments_handler_books_no_share_and_no_combined_payment() {
    let (count, broken) = <(Arc<AtomicU32>, Arc<AtomicBool>)>::default();
    let router = counting(&count, &broken);
    assert_eq!(status(&router, &share()).await, 500, "nobody handles it, so it is sent again");
    assert_eq!(status(&router, &combined()).await, 500);
    assert_eq!(count.load(Ordering::SeqCst), 0);
    assert_eq!(status(&router, &paid("42")).await, 204);
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

#[cfg(all(feature = "combine", feature = "profitsharing"))]
#[tokio::test]
async fn each_kind_of_document_goes_to_its_own_handler() {
    use transaction::success::{combined, profitsharing};
    let heard = Arc::new(Mutex::new(Vec::new()));
    let [first, second, third] = [(); 3].map(|()| Arc::clone(&heard));
    let router = Router::new(notifications())
        .on::<profitsharing::Resource>(move |share| {
            let amount = share.resource.receiver.and_then(|receiver| receiver.amount);
            first.lock().unwrap().push(format!("shared {amount:?}"));
            async { Ok(ack()) }
        })
        .on::<combined::Resource>(move |order| {
            second.lock().unwrap().push(format!("combined {}", order.resource.sub_orders.len()));
            async { Ok(ack()) }
        })
        .on::<transaction::success::Resource>(move |paid| {
            third.lock().unwrap().push(format!("paid {:?}", paid.resource.transaction_id));
            async { Ok(ack()) }
        });
    for message in [share(), combined(), paid("42")] {
        assert_eq!(status(&router, &message).await, 204);
    }
    assert_eq!(*heard.lock().unwrap(), ["shared Some(Fen(5))", "combined 2", "paid Some(\"42\")"]);
}

#[tokio::test]
async fn a_type_of_another_kind_is_refused() {
    let message = share();
    let notification = notifications().open(&message.headers, &message.body).await.unwrap();
    assert_eq!(notification.event_type, EventType::TransactionSuccess);
    assert_eq!(notification.resource.original_type, "profitsharing");
    let error = notification.decode::<transaction::success::Resource>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "the TRANSACTION.SUCCESS notification brings a document of the original type profitsharing, \
         not a document of the original type transaction without combine_out_trade_no"
    );
}

#[tokio::test]
async fn a_type_of_another_event_is_refused() {
    let message = paid("42");
    let notification = notifications().open(&message.headers, &message.body).await.unwrap();
    let error = notification.decode::<refund::success::Resource>().unwrap_err();
    assert_eq!(error.to_string(), "the notification is TRANSACTION.SUCCESS, not REFUND.SUCCESS");
    let decoded = notification.decode::<transaction::success::Resource>().unwrap();
    assert_eq!(decoded.value.transaction_id.as_deref(), Some("42"));
    notification.receive::<refund::success::Resource>().unwrap_err();
}
