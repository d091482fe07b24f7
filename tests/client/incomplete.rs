//! What is not whole is said before anything is sent.

use wechatpay::model::EncodeError;
use wechatpay::v3::pay::transactions::jsapi::post as order;
use wechatpay::v3::refund::domestic::refunds::post as refund;
use wechatpay::{Error, Fen};

use crate::calls;
use crate::common::server::{Reply, Server, public_key};
use crate::faults::once;

fn refund_of(order: refund::OrderKey<'_>, out_refund_no: &str) -> refund::Request {
    let amount =
        refund::Amount::new(refund::AmountRequired { refund: Fen(1), total: Fen(1), currency: "CNY" });
    refund::Request::new(refund::Required { order, out_refund_no, amount })
}

fn why(error: &Error) -> &EncodeError {
    let Error::Encode(unsent) = error else { panic!("{error:?}") };
    assert!(!error.may_have_taken_effect() && !error.is_retryable(), "{error}");
    unsent.problem()
}

#[tokio::test]
async fn an_order_is_named_in_exactly_one_way() {
    use refund::OrderKey::{OutTradeNo, TransactionId};
    let server = Server::start(|_| Reply::json(200, r#"{"status":"SUCCESS"}"#).signed_by(&public_key()));
    let client = once(&server);
    for none in [OutTradeNo(""), TransactionId("")] {
        let error = refund_of(none, "r1").send(&client).await.unwrap_err();
        let EncodeError::NoneOf { fields } = why(&error) else { panic!("{error:?}") };
        assert_eq!(fields, &["out_trade_no", "transaction_id"]);
        assert!(error.to_string().contains("none of the fields out_trade_no, transaction_id"), "{error}");
    }
    let mut taken_away = refund_of(OutTradeNo("o1"), "r1");
    taken_away.out_trade_no = None;
    assert!(matches!(why(&taken_away.send(&client).await.unwrap_err()), EncodeError::NoneOf { .. }));
    assert_eq!(server.requests().len(), 0);
    for (key, name, other) in [
        (OutTradeNo("o1"), "out_trade_no", "transaction_id"),
        (TransactionId("t1"), "transaction_id", "out_trade_no"),
    ] {
        refund_of(key, "r1").send(&client).await.unwrap();
        let sent: serde_json::Value =
            serde_json::from_slice(&server.requests().last().unwrap().body).unwrap();
        assert!(sent[name].is_string() && sent.get(other).is_none(), "{sent}");
    }
}

#[tokio::test]
async fn a_required_text_is_not_empty() {
    let server = Server::start(|_| Reply::json(200, r#"{"prepay_id":"p"}"#).signed_by(&public_key()));
    let client = once(&server);
    let whole = calls::order();
    let mut payer = whole.clone();
    payer.payer = order::Payer::new("");
    let mut goods = whole.clone();
    let detail = order::GoodsDetailRequired { merchant_goods_id: "", quantity: 1, unit_price: Fen(1) };
    goods.detail = Some(order::Detail::new().goods_detail([order::GoodsDetail::new(detail)]));
    let mut number = whole.clone();
    number.out_trade_no.clear();
    for (request, name) in [
        (number, "out_trade_no"),
        (payer, "payer.openid"),
        (goods, "detail.goods_detail[0].merchant_goods_id"),
    ] {
        let error = request.send(&client).await.unwrap_err();
        let EncodeError::EmptyText { field } = why(&error) else { panic!("{error:?}") };
        assert_eq!(field, name);
    }
    let error = refund_of(refund::OrderKey::OutTradeNo("o1"), "").send(&client).await.unwrap_err();
    assert!(matches!(why(&error), EncodeError::EmptyText { field } if field == "out_refund_no"), "{error:?}");
    assert_eq!(server.requests().len(), 0);
    // What is optional may be empty: WeChat Pay says what it thinks of it.
    whole.attach("").send(&client).await.unwrap();
}
