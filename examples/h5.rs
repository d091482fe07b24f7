//! H5 payment: an order from a browser outside of WeChat, and where to send the browser.
//!
//! `cargo run --example h5 -- IP`, with the client's settings in the environment and the app in `APPID`.

use wechatpay::Client;
use wechatpay::v3::pay::transactions::h5::post::{
    Amount, H5Info, Request, Required, SceneInfo, SceneInfoRequired, Type,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let customer_ip = std::env::args().nth(1).ok_or("the customer's IP address?")?;
    let order = Request::new(Required {
        appid: &std::env::var("APPID")?,
        description: "Two coffees",
        out_trade_no: &format!("h5-{}", client.now()),
        amount: Amount::new(1), // fen
        notify_url: "https://example.com/wechatpay/notify",
        scene_info: SceneInfo::new(SceneInfoRequired {
            payer_client_ip: &customer_ip,
            h5_info: H5Info::new(Type::Wap),
        }),
    });
    let answer = order.send(&client).await?;
    // Where the browser comes back to is a parameter of the URL, percent-encoded.
    let url = answer.h5_url()?;
    println!("send the browser to {url}&redirect_url=https%3A%2F%2Fexample.com%2Fpaid");
    Ok(())
}
