//! The payer where the amount goes, and the amount where the payer goes.

use wechatpay::v3::pay::transactions::jsapi::post::{Amount, Payer, Request, Required};

fn main() {
    let _ = Request::new(Required {
        appid: "wx1",
        description: "Two coffees",
        out_trade_no: "order-1",
        notify_url: "https://example.com/paid",
        amount: Payer::new("openid"),
        payer: Amount::new(4200),
    });
}
