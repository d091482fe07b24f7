//! An order that says nowhere where it is told that it was paid.

use wechatpay::v3::pay::transactions::jsapi::post::{Amount, Payer, Request, Required};

fn main() {
    let _ = Request::new(Required {
        appid: "wx1",
        description: "Two coffees",
        out_trade_no: "order-1",
        amount: Amount::new(4200),
        payer: Payer::new("openid"),
    });
}
