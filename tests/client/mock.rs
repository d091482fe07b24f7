//! The transport that answers by rules: what it gives is verified, opened and read as any answer is.

#[path = "../../examples/mock.rs"]
#[allow(dead_code, reason = "the example is a program of its own")]
mod example;

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use wechatpay::notify::{Notifications, Router, ack};
use wechatpay::testing::{Failure, Mock, Recorder, RecordingError};
use wechatpay::transport::Stage;
use wechatpay::v3::pay::transactions::jsapi::post as prepay;
use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::{close::post as close, get as query};
use wechatpay::webhook::v3::transaction;
use wechatpay::{Client, Error, Fen};

use crate::calls;
use crate::common::openssl::Dir;

fn mock() -> (Mock, Client) {
    let mock = Mock::start().unwrap();
    let client = mock.client().build().unwrap();
    (mock, client)
}

#[tokio::test]
async fn answers_are_verified_and_requests_come_back_typed() {
    let (mock, client) = mock();
    mock.on::<prepay::Request>().answer_json(&json!({ "prepay_id": "wx1" }));
    mock.on::<close::Request>().answer(());
    mock.on::<query::Request>().answer_with(|request| {
        let mut response = query::Response::default();
        response.out_trade_no = Some(request.out_trade_no.clone());
        response
    });
    let mut order = calls::order();
    order.attach = Some("a & b, 中".into());
    let answer = order.send(&client).await.unwrap();
    assert!(answer.is_verified());
    assert_eq!(answer.prepay_id.as_deref(), Some("wx1"));
    let sent = order.mchid(client.merchant_id());
    assert_eq!(mock.requests::<prepay::Request>(), [sent], "with the number of the client");
    assert_eq!(calls::close().send(&client).await.unwrap().http_status().as_u16(), 204);
    let odd = query::Request::new("a/b ü?");
    assert_eq!(odd.send(&client).await.unwrap().out_trade_no.as_deref(), Some("a/b ü?"));
    assert_eq!(mock.requests::<query::Request>(), [odd.mchid(client.merchant_id())]);
    mock.finished().unwrap();
}

#[tokio::test]
async fn rules_are_a_sequence_and_count() {
    let (mock, client) = mock();
    mock.on::<query::Request>().once().fail(Failure::Gateway);
    mock.on::<query::Request>().times(2).answer_json(&json!({ "trade_state": "NOTPAY" }));
    mock.on::<query::Request>()
        .when(|request| request.out_trade_no == "order-1")
        .once()
        .answer_json(&json!({ "trade_state": "SUCCESS" }));
    // The gateway's page is asked again by the client itself.
    for state in ["NOTPAY", "NOTPAY", "SUCCESS"] {
        let answer = calls::query().send(&client).await.unwrap();
        assert_eq!(answer.trade_state.as_ref().unwrap().as_str(), state);
    }
    assert_eq!(mock.count::<query::Request>(), 4);
    mock.finished().unwrap();
    mock.on::<close::Request>().times(2).answer(());
    calls::close().send(&client).await.unwrap();
    let unfinished = mock.finished().unwrap_err().to_string();
    assert!(unfinished.contains("close") && unfinished.contains("1 times of 2"), "{unfinished}");
}

#[tokio::test]
async fn what_nobody_expects_is_an_error_that_names_it() {
    let (mock, client) = mock();
    mock.on::<query::Request>().once().answer_json(&json!({}));
    calls::query().send(&client).await.unwrap();
    for _ in 0..2 {
        let error = calls::query().send(&client).await.unwrap_err();
        let said = error.to_string();
        assert!(said.contains("no rule for GET /v3/pay/transactions/out-trade-no/{out_trade_no}"), "{said}");
        assert!(said.contains("used up") && !error.may_have_taken_effect(), "{said}");
    }
    assert_eq!(mock.count::<query::Request>(), 3, "trying again is of no use");
    assert_eq!(mock.finished().unwrap_err().lines().len(), 2);
    mock.on::<prepay::Request>().answer_json(&json!({ "prepay_ID": "wx1" }));
    let error = calls::order().send(&client).await.unwrap_err();
    assert!(error.to_string().contains("\"prepay_ID\""), "{error}");
}

#[tokio::test]
async fn refusals_and_failures_are_what_they_are_elsewhere() {
    let (mock, client) = mock();
    mock.on::<prepay::Request>().once().refuse(403, "NO_AUTH", "no");
    mock.on::<prepay::Request>().once().fail(Failure::Broken);
    mock.on::<prepay::Request>().once().fail(Failure::WrongSignature);
    mock.on::<prepay::Request>().once().fail(Failure::Silent);
    let order = calls::order();
    let refused = order.send(&client).await.unwrap_err();
    let api = refused.api().unwrap();
    assert_eq!((api.raw_code(), api.status().as_u16(), api.is_verified()), ("NO_AUTH", 403, true));
    let broken = order.send(&client).await.unwrap_err();
    assert!(
        matches!(&broken, Error::Transport(it) if it.stage() == Stage::Sent)
            && broken.may_have_taken_effect()
    );
    assert!(matches!(order.send(&client).await.unwrap_err(), Error::Signature(_)));
    let silent = order.send(&client).timeout(Duration::from_millis(20)).await.unwrap_err();
    assert!(matches!(silent, Error::Timeout(_)), "{silent}");
    mock.finished().unwrap();

    mock.on::<query::Request>().once().fail(Failure::Unconnected);
    mock.on::<query::Request>().answer_json(&json!({}));
    calls::query().send(&client).await.unwrap();
}

/// Whatever clock the client has, the answers are of its time.
#[tokio::test]
async fn another_clock_and_own_requests_and_files() {
    let mock = Mock::start().unwrap();
    let client = mock.client().clock(|| 4_102_358_400).build().unwrap();
    mock.on_request(http::Method::GET, "/v3/new/things?limit=10", &json!({ "data": [1] }));
    let answer = client.request(http::Method::GET, "/v3/new/things?limit=10").await.unwrap();
    assert_eq!(answer["data"][0], 1);
    client.request(http::Method::GET, "/v3/new/things").await.unwrap_err();
    let address = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=1";
    mock.on_address(address, "a,b\n");
    assert_eq!(client.download_url(address).unwrap().bytes(9).await.unwrap(), "a,b\n");
}

#[tokio::test]
async fn notifications_are_made_with_the_same_keys() {
    let (mock, client) = mock();
    let (told, mut heard) = tokio::sync::mpsc::unbounded_channel();
    let router = Router::new(Notifications::new(&client).unwrap()).on::<transaction::success::Resource>(
        move |payment| {
            let told = told.clone();
            async move {
                told.send(payment.resource.out_trade_no.clone())?;
                Ok(ack())
            }
        },
    );
    let mut paid = transaction::success::Resource::default();
    paid.out_trade_no = Some("order-1".into());
    paid.trade_state = Some("SUCCESS".into());
    let request = mock.notification(&paid).unwrap();
    assert_eq!(router.handle(request.clone()).await.status(), 204);
    assert_eq!(heard.recv().await.unwrap().as_deref(), Some("order-1"));
    // Another process's mock has other keys; here a changed body stands for it.
    let mut forged = request;
    *forged.body_mut() = "{}".into();
    assert_eq!(router.handle(forged).await.status(), 401);
}

#[cfg(feature = "v2-payment")]
#[tokio::test]
async fn v2_is_signed_with_the_v2_key() {
    use wechatpay::v2::pay::orderquery::post as v2_query;
    use wechatpay::webhook::v2::refund_processed;
    let (mock, client) = mock();
    mock.on::<v2_query::Request>()
        .once()
        .answer_json(&json!({ "out_trade_no": "order-1", "trade_state": "SUCCESS" }));
    mock.on::<v2_query::Request>().once().refuse(200, "ORDERNOTEXIST", "no");
    let request = v2_query::Request::new(v2_query::Required {
        appid: "wx1",
        order: v2_query::OrderKey::OutTradeNo("order-1"),
    });
    let answer = request.send(&client).await.unwrap();
    assert!(answer.is_verified());
    assert_eq!(answer.out_trade_no.as_deref(), Some("order-1"));
    assert_eq!(request.send(&client).await.unwrap_err().api().unwrap().raw_code(), "ORDERNOTEXIST");
    assert_eq!(mock.requests::<v2_query::Request>()[1].out_trade_no.as_deref(), Some("order-1"));

    let notifications = wechatpay::notify::v2::Notifications::new(&client).unwrap();
    let mut paid = wechatpay::webhook::v2::transaction_success::Body::default();
    paid.out_trade_no = Some("order-1".into());
    let notification = notifications.open(mock.notification_v2(&paid).unwrap().body()).unwrap();
    assert!(notification.paid());

    // What comes encrypted.
    let mut refund = refund_processed::Resource::default();
    refund.out_refund_no = Some("refund-1".into());
    refund.refund_status = Some(refund_processed::RefundStatus::Success);
    let request = mock.notification_v2(&refund).unwrap();
    assert!(!String::from_utf8_lossy(request.body()).contains("refund-1"));
    let notification = notifications.open(request.body()).unwrap();
    let told = notification.receive::<refund_processed::Resource>().unwrap();
    assert_eq!(told.resource.out_refund_no.as_deref(), Some("refund-1"));
    assert!(told.outcome().is_success() && told.problems.is_empty());
}

#[cfg(feature = "v2-deposit")]
#[tokio::test]
async fn notifications_of_rentals_come_encrypted_and_signed() {
    use wechatpay::webhook::v2::transaction::success::Resource;
    let (mock, client) = mock();
    let notifications = wechatpay::notify::v2::Notifications::new(&client).unwrap();
    let mut paid = Resource::default();
    paid.out_order_no = Some("rental-1".into());
    let request = mock.notification_v2(&paid).unwrap();
    assert!(!String::from_utf8_lossy(request.body()).contains("rental-1"));
    let told = notifications.open(request.body()).unwrap().receive::<Resource>().unwrap();
    assert_eq!(told.resource.out_order_no.as_deref(), Some("rental-1"));
    let forged = String::from_utf8_lossy(request.body()).replace("TRANSACTION.SUCCESS", "TRANSACTION.FAIL");
    notifications.open(forged.as_bytes()).unwrap_err();
}

#[tokio::test]
async fn a_recording_has_nobody_in_it_and_plays() {
    let dir = Dir::new();
    let file = dir.path("recording.jsonl");
    let (real, _) = mock();
    real.on::<query::Request>().once().answer_json(&json!({
        "out_trade_no": "order-1", "trade_state": "SUCCESS", "amount": { "total": 4200 },
        "payer": { "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" },
    }));
    real.on::<query::Request>().once().refuse(404, "ORDER_NOT_EXIST", "no order of Zhang San");
    real.on::<prepay::Request>().fail(Failure::Broken);
    real.on_request(http::Method::GET, "/v3/people/110101199001011237", &json!({ "name": "ZHANG SAN" }));
    let recorder = Recorder::create(Arc::new(real.clone()), &file).unwrap();
    let client = real.client().transport(Arc::new(recorder)).build().unwrap();
    calls::query().send(&client).await.unwrap();
    calls::query().send(&client).await.unwrap_err();
    calls::order().send(&client).await.unwrap_err();
    client.request(http::Method::GET, "/v3/people/110101199001011237").await.unwrap();

    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(text.lines().count(), 4, "{text}");
    for gone in [
        "order-1",
        "oUpF8u",
        "1900000001",
        "Zhang",
        "ZHANG",
        "110101",
        "Signature",
        "nonce",
        "openid-1\",\"app",
    ] {
        assert!(!text.contains(gone), "{gone} is in {text}");
    }
    assert!(text.contains("4200") && text.contains("ORDER_NOT_EXIST"), "{text}");

    let (mock, client) = mock();
    mock.play(&file).unwrap();
    let answer = query::Request::new("another").send(&client).await.unwrap();
    assert_eq!(
        answer.out_trade_no.as_deref(),
        Some("another"),
        "what was repeated is repeated of this request"
    );
    assert_eq!(answer.amount.as_ref().unwrap().total, Some(Fen(4200)));
    assert_eq!(calls::query().send(&client).await.unwrap_err().api().unwrap().raw_code(), "ORDER_NOT_EXIST");
    assert!(calls::order().send(&client).await.unwrap_err().may_have_taken_effect());
    client.request(http::Method::GET, "/v3/people/anybody").await.unwrap();
    mock.finished().unwrap();

    std::fs::write(&file, "{\"method\":\"GET\"}\n").unwrap();
    assert!(matches!(mock.play(&file), Err(RecordingError::Line { number: 1, .. })));
}

#[tokio::test]
async fn the_example_runs() {
    example::a_lost_answer_is_no_second_refund().await.unwrap();
}
