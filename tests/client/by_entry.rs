//! Operations chosen while the program runs, by their entry of the catalog.

use wechatpay::catalog::{Entry, entries};
use wechatpay::model::{self, Required};
use wechatpay::{Error, catalog};

use crate::calls::PAID;
use crate::common::server::{Reply, Server, client_once, public_key};

fn entry(module: &str) -> &'static Entry {
    entries().find(|entry| entry.module == module).unwrap()
}

#[tokio::test]
async fn a_call_by_its_entry_is_signed_verified_and_read() {
    let server = Server::start(|_| Reply::json(200, PAID).signed_by(&public_key()));
    let entry = entry("v3::pay::transactions::out_trade_no::by_out_trade_no::get");
    let mut request = (entry.blank)();
    let fields = br#"{"out_trade_no": "order-1", "mchid": "1900000001"}"#;
    assert_eq!(model::decode_into(request.as_mut(), fields, Required::Check).unwrap(), []);

    let client = client_once(&server);
    let answer = client.call(entry, request.as_ref()).await.unwrap();
    assert_eq!(server.only_request().target, "/v3/pay/transactions/out-trade-no/order-1?mchid=1900000001");
    let read = model::serialize(&**answer, serde_json::value::Serializer).unwrap();
    assert_eq!(read, serde_json::from_str::<serde_json::Value>(PAID).unwrap());
    assert_eq!((&answer.body()[..], answer.problems()), (PAID.as_bytes(), &[][..]));
}

#[tokio::test]
async fn an_unsigned_answer_is_not_believed_and_a_notification_not_called() {
    let server = Server::start(|_| Reply::json(200, PAID));
    let client = client_once(&server);
    let query = entry("v3::pay::transactions::out_trade_no::by_out_trade_no::get");
    let mut request = (query.blank)();
    let fields = br#"{"out_trade_no": "order-1", "mchid": "1900000001"}"#;
    let _ = model::decode_into(request.as_mut(), fields, Required::Check).unwrap();
    let error = client.call(query, request.as_ref()).await.map(drop).unwrap_err();
    assert!(matches!(error, Error::Signature(_)), "{error}");

    let notification = entries().find(|entry| matches!(entry.kind, catalog::Kind::Notification(_))).unwrap();
    let error = client.call(notification, (notification.blank)().as_ref()).await.map(drop).unwrap_err();
    assert!(matches!(error, Error::Config(_)), "{error}");
    assert_eq!(server.count(), 1);
}
