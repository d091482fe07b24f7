//! One JSAPI order with this crate.

use wechatpay::Client;
use wechatpay::v3::pay::transactions::jsapi::post::{Amount, Payer, Request, Required};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .merchant_id("1900007291")
        .certificate_serial("5157F09EFDC096DE15EBE81A47057A7232F1B8E1")
        .private_key_file("apiclient_key.pem")
        .public_key_file("PUB_KEY_ID_1", "pub_key.pem")
        .build()?;
    let order = Request::new(Required {
        appid: "wxd678efh567hg6787",
        description: "Two coffees",
        out_trade_no: "order-20260822-0001",
        amount: Amount::new(4200),
        notify_url: "https://example.com/wechatpay",
        payer: Payer::new("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    });
    println!("{:?}", order.send(&client).await?.prepay_id);
    Ok(())
}
