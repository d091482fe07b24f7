//! The calls that the tests make.

use wechatpay::v3::pay::transactions::jsapi::post as order;
use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::close::post as close;
use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get as query;

pub(crate) const ORDER: &str = "/v3/pay/transactions/jsapi";
pub(crate) const PAID: &str = r#"{"trade_state":"SUCCESS","amount":{"total":100}}"#;

/// POST that moves money.
pub(crate) fn order() -> order::Request {
    let amount = order::Amount::new(100);
    let payer = order::Payer::new("openid-1");
    order::Request::new(order::Required {
        appid: "wx1",
        description: "figure",
        out_trade_no: "order-1",
        amount,
        notify_url: "https://example.com/paid",
        payer,
    })
}

/// GET.
pub(crate) fn query() -> query::Request {
    query::Request::new("order-1")
}

/// POST that is answered with 204.
pub(crate) fn close() -> close::Request {
    close::Request::new("order-1")
}
