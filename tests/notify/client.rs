//! Notifications of a client: its keys, its clock, and the certificates it fetches when it has to.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::http::HeaderMap;
use axum::routing::get;
use serde_json::{Value, json};
use wechatpay::Client;
use wechatpay::RetryPolicy;
use wechatpay::client::ClientBuilder;
use wechatpay::keyring::{SERIAL, VerifyError};
use wechatpay::notify::{NotificationError, Notifications};

use crate::common::notify::{
    ID, Message, NOW, SECRET, envelope, next_certificate, next_platform_key, notifications,
};
use crate::common::openssl::{merchant, platform};

const NEXT: &str = "0C3D";

/// WeChat Pay, which knows its next certificate, and counts how often it is asked for it.
async fn wechat_pay(asked: &Arc<AtomicU32>) -> SocketAddr {
    let asked = Arc::clone(asked);
    let list = next_certificate(NEXT, SECRET);
    let app = axum::Router::new().route(
        "/v3/certificates",
        get(move || {
            asked.fetch_add(1, Ordering::SeqCst);
            let signed = Message::signed_by(next_platform_key(), NEXT, NOW, list.clone());
            let headers: HeaderMap = signed.headers;
            async move { (headers, signed.body) }
        }),
    );
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    address
}

/// Knows the key that is in use, not the next one.
fn client() -> ClientBuilder {
    Client::builder()
        .merchant_id("1900000001")
        .certificate_serial("5EA1")
        .private_key(&merchant().pkcs8)
        .public_key(ID, &platform().spki)
        .retry(RetryPolicy::never())
        .clock(|| NOW)
}

fn refunded() -> Value {
    envelope("REFUND.SUCCESS", &json!({"refund_id": "50"}))
}

fn by_next(serial: &str) -> Message {
    Message::signed_by(next_platform_key(), serial, NOW, refunded().to_string())
}

#[tokio::test]
async fn a_client_without_the_keys_has_no_notifications() {
    let error = Notifications::new(&client().build().unwrap()).unwrap_err();
    assert!(error.to_string().contains("APIv3 key"), "{error}");
    let v2 = Client::builder()
        .merchant_id("1900000001")
        .api_v2_key("a v2 key that has 32 characters.")
        .build()
        .unwrap();
    let error = Notifications::new(&v2).unwrap_err();
    assert!(error.to_string().contains("APIv3"), "{error}");
}

#[tokio::test]
async fn certificates_are_fetched_for_a_key_that_is_not_known() {
    let asked = Arc::new(AtomicU32::new(0));
    let host = format!("http://{}", wechat_pay(&asked).await);
    let client = client().api_v3_key(SECRET).host(host).build().unwrap();
    let opener = Notifications::new(&client).unwrap();
    let known = Message::of("REFUND.SUCCESS", &json!({"refund_id": "50"}));
    opener.open(&known.headers, &known.body).await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 0);

    let next = by_next(NEXT);
    let together = futures_util::future::join_all((0..16).map(|_| opener.open(&next.headers, &next.body)));
    for opened in together.await {
        assert_eq!(opened.unwrap().raw(), br#"{"refund_id":"50"}"#);
    }
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    // During the change the old key still counts.
    opener.open(&known.headers, &known.body).await.unwrap();

    for _ in 0..3 {
        let nobodys = next.with(SERIAL, "DEAD");
        let error = opener.open(&nobodys.headers, &nobodys.body).await.unwrap_err();
        assert!(matches!(error, NotificationError::Verify(VerifyError::UnknownKey { .. })), "{error:?}");
    }
    assert_eq!(asked.load(Ordering::SeqCst), 1, "not more often than once a minute");
}

#[tokio::test]
async fn out_of_reach_the_key_stays_unknown() {
    // A port that nobody listens at any more.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let host = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = client().api_v3_key(SECRET).host(host).build().unwrap();
    let opener = Notifications::new(&client).unwrap();
    let next = by_next(NEXT);
    let error = opener.open(&next.headers, &next.body).await.unwrap_err();
    assert!(matches!(error, NotificationError::Verify(VerifyError::UnknownKey { .. })), "{error:?}");
    // What keys alone open they open without a client, too.
    let known = Message::signed(refunded().to_string());
    assert!(notifications().open(&known.headers, &known.body).await.is_ok());
}
