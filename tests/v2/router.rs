//! Handlers of v2's notifications.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use wechatpay::notify::Router;
use wechatpay::notify::v2::{Notifications, ack};
use wechatpay::webhook::v2::{refund_processed, transaction_success};

use crate::notify::{PAID, notifications, refund_notice, req_info, with};
use crate::support::{signed, xml};

/// A router that writes down what it was told.
fn telling(heard: &Arc<Mutex<Vec<String>>>) -> Router<Notifications> {
    let (paid, unpaid, other) = (Arc::clone(heard), Arc::clone(heard), Arc::clone(heard));
    Router::new(notifications())
        .on::<transaction_success::Body>(move |payment| {
            assert!(payment.paid());
            paid.lock().unwrap().push(format!("paid {:?}", payment.resource.total_fee));
            async { Ok(ack()) }
        })
        .on_failure::<transaction_success::Body>(move |debit| {
            unpaid.lock().unwrap().push(format!("unpaid {:?}", debit.resource.out_trade_no));
            async { Ok(ack()) }
        })
        .fallback(move |notification| {
            other.lock().unwrap().push(format!("other {}", notification.event()));
            async { Ok(ack()) }
        })
}

async fn sent(router: &Router<Notifications>, body: &[u8]) -> (u16, String) {
    let request = http::Request::post("/notify").body(Bytes::copy_from_slice(body)).unwrap();
    let response = router.handle(request).await;
    (response.status().as_u16(), String::from_utf8(response.into_body().to_vec()).unwrap())
}

#[tokio::test]
async fn the_router_of_v2_gives_failures_to_their_own_handler_and_does_each_once() {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let failed = with(&[("result_code", "FAIL"), ("err_code", "NOTENOUGH")]);
    let risk = signed(&[("risk_level", "HIGH"), ("event_code", "e1"), ("nonce_str", "1")]);
    let again = signed(&[("risk_level", "HIGH"), ("event_code", "e1"), ("nonce_str", "2")]);
    let router = telling(&heard);
    for body in [&failed, &with(&[]), &with(&[("nonce_str", "other")]), &failed, &risk, &again] {
        let (status, said) = sent(&router, body).await;
        assert_eq!((status, said.contains("<return_code>SUCCESS")), (200, true), "{said}");
    }
    let expected = ["unpaid Some(\"order-1\")", "paid Some(Fen(100))", "other transactions-risk-occurred"];
    assert_eq!(*heard.lock().unwrap(), expected);

    // Without a handler a failure is refused, and never taken for a success.
    let router = Router::new(notifications()).on::<transaction_success::Body>(|_| async { Ok(ack()) });
    let (status, said) = sent(&router, &failed).await;
    assert_eq!((status, said.contains("<return_code>FAIL")), (500, true), "{said}");
    let (status, said) = sent(&router, &xml(&PAID)).await;
    assert_eq!((status, said.contains("<return_code>FAIL")), (500, true), "{said}");
    assert!(!said.contains("sign"), "why is for the log: {said}");
}

/// Handlers of v2 are given the state, and several events may have one handler.
#[tokio::test]
async fn handlers_of_v2_have_a_state_and_may_take_several_events() {
    /// What the program makes of either.
    struct Told(String);
    impl From<transaction_success::Body> for Told {
        fn from(payment: transaction_success::Body) -> Self {
            Self(format!("paid {:?}", payment.total_fee))
        }
    }
    impl From<refund_processed::Resource> for Told {
        fn from(refund: refund_processed::Resource) -> Self {
            Self(format!("refunded {:?}", refund.refund_id))
        }
    }
    let heard: Arc<Mutex<Vec<String>>> = Arc::default();
    let router = Router::new(notifications())
        .with_state(Arc::clone(&heard))
        .on_each::<(transaction_success::Body, refund_processed::Resource), Told>(|told| async move {
            told.state.lock().unwrap().push(told.resource.0);
            Ok(ack())
        })
        .on_failure::<transaction_success::Body>(|debit| async move {
            debit.state.lock().unwrap().push(format!("unpaid {:?}", debit.merchant()));
            Ok(ack())
        });
    let refund = "<root><refund_id>50</refund_id><refund_status>SUCCESS</refund_status></root>";
    let failed = with(&[("result_code", "FAIL"), ("err_code", "NOTENOUGH")]);
    for body in [&with(&[]), &refund_notice(&req_info(refund.as_bytes())), &failed] {
        let request = http::Request::post("/notify").body(Bytes::copy_from_slice(body)).unwrap();
        assert_eq!(router.handle(request).await.status().as_u16(), 200);
    }
    assert_eq!(*heard.lock().unwrap(), ["paid Some(Fen(100))", "refunded Some(\"50\")", "unpaid None"]);
}
