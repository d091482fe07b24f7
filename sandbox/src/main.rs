//! The sandbox as a program.

use std::error::Error;

use wechatpay_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let port = std::env::args().nth(1).map_or(Ok(8089), |port| port.parse())?;
    let sandbox = Sandbox::builder().address(([127, 0, 0, 1], port).into()).start().await?;
    println!("WeChat Pay is at {}", sandbox.url());
    tokio::signal::ctrl_c().await?;
    Ok(())
}
