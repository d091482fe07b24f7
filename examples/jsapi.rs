//! JSAPI payment, the whole way: order, parameters for the page, query, close.
//!
//! `cargo run --example jsapi -- OPENID`, with the client's settings in the environment (see
//! `ClientBuilder::from_vars`) and the app in `APPID`.

use wechatpay::v3::pay::transactions::jsapi::post::{Amount, Payer, Request, Required};
use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::close::post as close;
use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get as query;
use wechatpay::{Client, launch};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let appid = std::env::var("APPID")?;
    let openid = std::env::args().nth(1).ok_or("whose openid?")?;
    // One's own number of the order: unique, and kept before the order is made, so that a lost answer
    // can be asked for.
    let out_trade_no = format!("jsapi-{}", client.now());

    let order = Request::new(Required {
        appid: &appid,
        description: "Two coffees",
        out_trade_no: &out_trade_no,
        amount: Amount::new(1), // fen
        notify_url: "https://example.com/wechatpay/notify",
        payer: Payer::new(openid),
    })
    .attach("table 7");
    let answer = order.send(&client).await?;
    // The page hands this to wx.requestPayment or WeixinJSBridge.
    let parameters: launch::Jsapi = client.launch(&answer, &appid).await?;
    println!("{}", serde_json::to_string_pretty(&parameters)?);

    let order = query::Request::new(&out_trade_no).send(&client).await?;
    println!("{}", order.trade_state()?);

    close::Request::new(&out_trade_no).send(&client).await?;
    println!("closed");
    Ok(())
}
