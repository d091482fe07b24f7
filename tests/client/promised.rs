//! Fields that the documentation promises: there, missing, and not to be read; of calls that ask and of calls
//! that do something.

use wechatpay::model::Found;
use wechatpay::v3::pay::transactions::native;
use wechatpay::{Error, MissingField};

use crate::calls::{PAID, query};
use crate::common::server::{Reply, Server, public_key};
use crate::faults::once;

fn answering(json: &'static str) -> Server {
    Server::start(move |_| Reply::json(200, json).signed_by(&public_key()).header("Request-ID", "08F4-268"))
}

pub(crate) fn native_order() -> native::post::Request {
    native::post::Request::new(native::post::Required {
        appid: "wx1",
        description: "figure",
        out_trade_no: "order-1",
        amount: native::post::Amount::new(100),
        notify_url: "https://example.com/paid",
    })
}

#[tokio::test]
async fn what_a_query_promises() {
    let answer = query().send(&once(&answering(PAID))).await.unwrap();
    assert_eq!(answer.trade_state().unwrap().as_str(), "SUCCESS");
    assert_eq!(answer.amount().unwrap().total().unwrap(), 100);

    let missing = answer.transaction_id().unwrap_err();
    assert_eq!(
        (missing.type_name(), missing.field(), missing.problem()),
        ("Payment", "transaction_id", None)
    );
    let error = Error::from(missing);
    assert_eq!(
        error.to_string(),
        "GET /v3/pay/transactions/out-trade-no/{out_trade_no}: Payment has no transaction_id"
    );
    assert!(!error.may_have_taken_effect() && !error.is_retryable(), "a query does nothing");
    assert_eq!(error.operation().unwrap().method(), "GET");
    assert_eq!((error.request_id(), error.reason().unwrap().get()), (Some("08F4-268"), 268));
    assert!(matches!(error, Error::Missing(_)));

    let server = answering(r#"{"amount":{"total":{"fen":1},"currency":"CNY"}}"#);
    let kept = query().send(&once(&server)).await.unwrap().into_inner();
    let amount = kept.amount().unwrap();
    assert_eq!(amount.currency(), Ok("CNY"));
    let missing = amount.total().unwrap_err();
    let problem = missing.problem().unwrap();
    assert_eq!((problem.path.as_str(), problem.found), ("amount.total", Found::Object));
    let said = "total of Amount cannot be read: expected an integer, found an object";
    assert!(missing.to_string().ends_with(said), "{missing}");
}

#[tokio::test]
async fn what_an_order_promises() {
    async fn code_url(answer: &'static str) -> Result<String, Error> {
        let answer = native_order().send(&once(&answering(answer))).await?;
        Ok(answer.code_url()?.to_owned())
    }
    assert_eq!(code_url(r#"{"code_url":"weixin://wxpay/1"}"#).await.unwrap(), "weixin://wxpay/1");
    for (answer, said) in [
        ("{}", "Response has no code_url"),
        (r#"{"code_url":null}"#, "Response has no code_url"),
        (r#"{"code_url":{}}"#, "code_url of Response cannot be read: expected a text, found an object"),
    ] {
        let error = code_url(answer).await.unwrap_err();
        assert_eq!(error.to_string(), format!("POST /v3/pay/transactions/native: {said}"));
        assert!(error.may_have_taken_effect(), "the order is there, or may be");
        assert_eq!(error.operation().unwrap().path(), "/v3/pay/transactions/native");
    }
}

#[test]
fn what_no_call_answered_is_open() {
    let answer: native::post::Response = serde_json::from_str("{}").unwrap();
    let missing: MissingField = answer.code_url().unwrap_err();
    assert_eq!(missing.to_string(), "Response has no code_url");
    assert!(Error::from(missing).may_have_taken_effect());
}
