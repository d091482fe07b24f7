//! One JSAPI order with wechat-pay-rust-sdk.

use wechat_pay_rust_sdk::model::JsapiParams;
use wechat_pay_rust_sdk::pay::WechatPay;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = WechatPay::new(
        "wxd678efh567hg6787",
        "1900007291",
        &std::fs::read_to_string("apiclient_key.pem")?,
        "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
        &std::env::var("WECHATPAY_API_V3_KEY")?,
        "https://example.com/wechatpay",
    );
    let order = JsapiParams::new(
        "Two coffees",
        "order-20260822-0001",
        4200.into(),
        "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
    );
    println!("{:?}", client.jsapi_pay(order).await?.prepay_id);
    Ok(())
}
