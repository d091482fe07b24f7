//! Partner mode: a service provider orders for a sub-merchant.
//!
//! `cargo run --example partner -- SUB_MCHID OPENID`, with the service provider's settings in the
//! environment.

use wechatpay::v3::pay::partner::transactions::jsapi::post::{Amount, Payer, Request, Required, UserKey};
use wechatpay::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::get as query;
use wechatpay::{Client, launch};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let appid = std::env::var("APPID")?;
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("SUB_MCHID OPENID");
    let (sub_mchid, openid) = (next()?, next()?);
    let out_trade_no = format!("partner-{}", client.now());
    let order = Request::new(Required {
        sp_appid: &appid,
        sub_mchid: &sub_mchid,
        description: "Two coffees",
        out_trade_no: &out_trade_no,
        amount: Amount::new(1), // fen
        notify_url: "https://example.com/wechatpay/notify",
        payer: Payer::new(UserKey::SpOpenid(&openid)),
    });
    let answer = order.send(&client).await?;
    let parameters: launch::Jsapi = client.launch(&answer, &appid).await?;
    println!("{}", serde_json::to_string_pretty(&parameters)?);

    let order = query::Request::new(query::Required { out_trade_no: &out_trade_no, sub_mchid: &sub_mchid })
        .send(&client)
        .await?;
    println!("{} {:?}", order.trade_state()?, order.amount);
    Ok(())
}
