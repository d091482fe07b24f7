//! What is sent gets more fields with time: it is made by `new`.

use wechatpay::v3::pay::transactions::jsapi::post::Payer;

fn main() {
    let _ = Payer { openid: String::from("openid"), identity: None };
}
