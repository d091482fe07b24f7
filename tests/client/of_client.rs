//! The app and the address for notifications that the client was built with, for requests that ask for them.

use std::time::Duration;

use serde_json::Value;
use wechatpay::client::ClientBuilder;
use wechatpay::v3::pay::transactions::jsapi;
use wechatpay::{Client, OF_CLIENT, RetryPolicy};

use crate::common::server::{Reply, Request, Server, client, public_key};

const ORDER: &str = r#"{"prepay_id":"wx26112221580621e9b071c00d9e093b0000"}"#;

fn server() -> Server {
    Server::start(|_| Reply::json(200, ORDER).signed_by(&public_key()))
}

fn body(request: &Request) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

fn order(appid: &str, notify_url: &str) -> jsapi::post::Request {
    jsapi::post::Request::new(jsapi::post::Required {
        appid,
        description: "figure",
        out_trade_no: "order-1",
        amount: jsapi::post::Amount::new(100),
        notify_url,
        payer: jsapi::post::Payer::new("openid"),
    })
}

fn once_with(server: &Server, given: fn(ClientBuilder) -> ClientBuilder) -> Client {
    given(client(server)).retry(RetryPolicy::never()).timeout(Duration::from_secs(20)).build().unwrap()
}

fn of_shop(builder: ClientBuilder) -> ClientBuilder {
    builder.appid("wx8888888888888888").notify_url("https://shop.example/paid")
}

#[tokio::test]
async fn a_request_that_asks_for_them_has_them() {
    let server = server();
    let client = once_with(&server, of_shop);
    let answer = order(OF_CLIENT, OF_CLIENT).send(&client).await.unwrap();
    let sent = body(&server.requests()[0]);
    assert_eq!(sent["appid"], "wx8888888888888888");
    assert_eq!(sent["notify_url"], "https://shop.example/paid");
    let parameters = client.launch(&answer, OF_CLIENT).await.unwrap();
    assert_eq!(parameters.appid, "wx8888888888888888");
}

#[tokio::test]
async fn one_that_is_said_stays() {
    let server = server();
    let client = once_with(&server, of_shop);
    order("wx1", OF_CLIENT).send(&client).await.unwrap();
    order(OF_CLIENT, "https://shop.example/other").send(&client).await.unwrap();
    let sent: Vec<Value> = server.requests().iter().map(body).collect();
    assert_eq!(
        (&sent[0]["appid"], &sent[1]["notify_url"]),
        (&"wx1".into(), &"https://shop.example/other".into())
    );
}

#[tokio::test]
async fn a_client_without_them_sends_nothing() {
    let server = server();
    for (builder, field) in [
        ((|builder| builder) as fn(ClientBuilder) -> ClientBuilder, "appid"),
        (|builder| builder.appid("  ").notify_url("https://shop.example/paid"), "appid"),
        (|builder| builder.appid("wx8888888888888888"), "notify_url"),
    ] {
        let client: Client = once_with(&server, builder);
        let error = order(OF_CLIENT, OF_CLIENT).send(&client).await.unwrap_err();
        let expected = format!("POST /v3/pay/transactions/jsapi: the field {field} is required and empty");
        assert_eq!(error.to_string(), expected);
        assert!(!error.may_have_taken_effect());
    }
    assert_eq!(server.count(), 0, "nothing was sent");
}

/// In a query there is one of it, not an empty one beside.
#[cfg(feature = "payscore")]
#[tokio::test]
async fn in_a_query_it_stands_once() {
    use wechatpay::v3::payscore::serviceorder::get::{Request, Required};

    let server = server();
    let client = once_with(&server, of_shop);
    let query = Request::new(Required { service_id: "2002", appid: OF_CLIENT }).out_order_no("order-1");
    query.send(&client).await.unwrap();
    let target = &server.requests()[0].target;
    assert!(target.starts_with("/v3/payscore/serviceorder?"), "{target}");
    assert_eq!(target.matches("appid=").count(), 1, "{target}");
    assert!(target.contains("appid=wx8888888888888888"), "{target}");
}

/// The one of an order is told of its refunds where the refund names nobody: the client's may be another.
#[cfg(feature = "refund")]
#[tokio::test]
async fn what_is_not_required_is_not_filled_in() {
    use wechatpay::v3::refund::domestic::refunds::post::{
        Amount, AmountRequired, OrderKey, Request, Required,
    };

    let server = server();
    let client = once_with(&server, of_shop);
    let amount = Amount::new(AmountRequired { refund: 1.into(), total: 1.into(), currency: "CNY" });
    let order = OrderKey::OutTradeNo("order-1");
    let refund = Request::new(Required { out_refund_no: "refund-1", amount, order });
    let _ = refund.clone().notify_url("").send(&client).await;
    let _ = refund.send(&client).await;
    let sent: Vec<Value> = server.requests().iter().map(body).collect();
    assert_eq!((sent[0].get("notify_url"), sent[1].get("notify_url")), (Some(&"".into()), None));
}
