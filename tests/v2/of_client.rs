//! The app and the address for notifications of the client, in v2: they are in what is signed.

use wechatpay::OF_CLIENT;
use wechatpay::v2::pay::unifiedorder::post::{Request, Required};

use crate::support::{Xml, borrowed, builder, in_kind, signature, success};

fn order() -> Request {
    Request::new(Required {
        appid: OF_CLIENT,
        body: "figure",
        out_trade_no: "20150806125346",
        total_fee: 88.into(),
        spbill_create_ip: "123.12.12.123",
        notify_url: OF_CLIENT,
        trade_type: "JSAPI",
    })
}

#[tokio::test]
async fn a_request_that_asks_for_them_is_signed_with_them() {
    let server = in_kind(&success(&[("prepay_id", "wx2016"), ("trade_type", "JSAPI")]));
    let client = builder().appid("wxd678efh567hg6787").notify_url("https://shop.example/paid");
    order().send(&client.host(&server.origin).build().unwrap()).await.unwrap();

    let sent = server.only_request();
    assert_eq!(sent.field("appid"), "wxd678efh567hg6787");
    assert_eq!(sent.field("notify_url"), "https://shop.example/paid");
    let mut fields = sent.fields();
    let (_, sign) = fields.pop().unwrap();
    assert_eq!(sign, signature(&borrowed(&fields), true));
}

#[tokio::test]
async fn a_client_without_them_sends_nothing() {
    let server = in_kind(&success(&[]));
    let client = builder().appid("wxd678efh567hg6787").host(&server.origin).build().unwrap();
    let error = order().send(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "POST /pay/unifiedorder: the field notify_url is required and empty");
    assert_eq!(server.count(), 0);
}
