//! One JSAPI order with wxpay-rs.

use wxpay_rs::services::payments::jsapi::{Amount, JsapiRequest, Payer};
use wxpay_rs::{WxPayClient, WxPayConfig};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let config = WxPayConfig::builder()
        .app_id("wxd678efh567hg6787")
        .merchant_id("1900007291")
        .api_v3_key(std::env::var("WECHATPAY_API_V3_KEY")?)
        .private_key_from_file("apiclient_key.pem")
        .cert_serial_number("5157F09EFDC096DE15EBE81A47057A7232F1B8E1")
        .platform_public_key("PUB_KEY_ID_1", std::fs::read("pub_key.pem")?)
        .build()?;
    let client = WxPayClient::new(config).await?;
    let order = JsapiRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1900007291".into(),
        description: "Two coffees".into(),
        out_trade_no: "order-20260822-0001".into(),
        amount: Some(Amount { total: 4200, currency: None }),
        payer: Some(Payer { openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into() }),
        notify_url: Some("https://example.com/wechatpay".into()),
    };
    println!("{:?}", client.jsapi().create_order(&order).await?.prepay_id);
    Ok(())
}
