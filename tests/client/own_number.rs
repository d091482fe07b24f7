//! The number of whoever calls, filled in where the request does not say it, and nothing else.

use serde_json::Value;
use wechatpay::v3::pay::partner::transactions as partner;

use crate::calls::{PAID, close, order, query};
use crate::common::server::{MERCHANT_ID, Reply, Request, Server, public_key};
use crate::faults::once;

fn server() -> Server {
    Server::start(|_| Reply::json(200, PAID).signed_by(&public_key()))
}

fn body(request: &Request) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

#[tokio::test]
async fn a_merchants_number_is_its_clients() {
    let server = server();
    let client = once(&server);
    order().send(&client).await.unwrap();
    query().send(&client).await.unwrap();
    close().send(&client).await.unwrap();
    let sent = server.requests();
    assert_eq!(body(&sent[0])["mchid"], MERCHANT_ID);
    assert_eq!(sent[1].target, format!("/v3/pay/transactions/out-trade-no/order-1?mchid={MERCHANT_ID}"));
    assert_eq!(body(&sent[2]), serde_json::json!({ "mchid": MERCHANT_ID }));
}

#[tokio::test]
async fn one_that_is_said_stays() {
    let server = server();
    let client = once(&server);
    order().mchid("1900000002").send(&client).await.unwrap();
    query().mchid("1900000002").send(&client).await.unwrap();
    order().send(&client).extra("mchid", "1900000003").await.unwrap();
    let sent = server.requests();
    assert_eq!(body(&sent[0])["mchid"], "1900000002");
    assert!(sent[1].target.ends_with("?mchid=1900000002"), "{}", sent[1].target);
    assert_eq!(body(&sent[2])["mchid"], "1900000003");
    let error = order().mchid("").send(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "POST /v3/pay/transactions/jsapi: the field mchid is required and empty");
    assert_eq!(server.count(), 3, "nothing was sent");
}

#[tokio::test]
async fn a_partners_number_is_its_clients_and_a_sub_merchants_is_not() {
    let server = server();
    let client = once(&server);
    let required = partner::native::post::Required {
        sp_appid: "wx1",
        sub_mchid: "1900000009",
        description: "figure",
        out_trade_no: "order-1",
        amount: partner::native::post::Amount::new(100),
        notify_url: "https://example.com/paid",
    };
    partner::native::post::Request::new(required).send(&client).await.unwrap();
    partner::out_trade_no::by_out_trade_no::get::Request::new(
        partner::out_trade_no::by_out_trade_no::get::Required {
            out_trade_no: "order-1",
            sub_mchid: "1900000009",
        },
    )
    .send(&client)
    .await
    .unwrap();
    let sent = server.requests();
    let order = body(&sent[0]);
    assert_eq!((&order["sp_mchid"], &order["sub_mchid"]), (&MERCHANT_ID.into(), &"1900000009".into()));
    assert!(order.get("mchid").is_none() && order.get("sub_appid").is_none());
    let target = "/v3/pay/partner/transactions/out-trade-no/order-1?sub_mchid=1900000009&sp_mchid=";
    assert_eq!(sent[1].target, format!("{target}{MERCHANT_ID}"));
}

/// What is signed away from the client is signed with it.
#[tokio::test]
async fn it_is_in_what_is_signed() {
    let server = server();
    let client = once(&server);
    let request = query();
    let waiting = request.send(&client).detach().await.unwrap();
    let signed = String::from_utf8(waiting.string_to_sign().to_vec()).unwrap();
    let url = format!("GET\n/v3/pay/transactions/out-trade-no/order-1?mchid={MERCHANT_ID}\n");
    assert!(signed.starts_with(&url), "{signed}");
}

#[cfg(feature = "catalog")]
#[tokio::test]
async fn it_is_filled_in_by_entry_too() {
    use wechatpay::{catalog, model};

    let server = server();
    let module = "v3::pay::transactions::out_trade_no::by_out_trade_no::get";
    let entry = catalog::entries().find(|entry| entry.module == module).unwrap();
    let mut request = (entry.blank)();
    model::read_flat(request.as_mut(), [("out_trade_no", "order-1")]);
    once(&server).call(entry, request.as_ref()).await.unwrap();
    assert!(server.only_request().target.ends_with(&format!("?mchid={MERCHANT_ID}")));
}
