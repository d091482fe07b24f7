//! Yesterday's trade bill: downloaded, checked against its hash, added up.
//!
//! `cargo run --example bill`, or `-- 2026-08-21`, with the client's settings in the environment. A bill is
//! there from ten o'clock of the next day on.

use futures_util::TryStreamExt;
use rust_decimal::Decimal;
use wechatpay::Client;
use wechatpay::bill::BillDate;
use wechatpay::v3::bill::tradebill::get::{Request, TarType};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let date = std::env::args().nth(1).unwrap_or_else(|| BillDate::yesterday().into());
    let bill = Request::new(&date).tar_type(TarType::Gzip);

    // Into a file, which is there only when it is whole and right.
    let answer = bill.send(&client).await?;
    let file = format!("trades-{date}.csv");
    let bytes =
        client.download(&answer)?.on_progress(|at| eprint!("\r{} bytes", at.unpacked)).save(&file).await?;
    eprintln!("\r{file}: {bytes} bytes");

    // Or row by row, however long it is. The address lives for five minutes.
    let mut rows = client.download(&answer)?.rows();
    let mut paid = Decimal::ZERO;
    let mut trades = rows.trades();
    while let Some(trade) = trades.try_next().await? {
        if trade.trade_state == "SUCCESS" {
            paid += trade.order_amount.unwrap_or_default(); // yuan
        }
    }
    drop(trades);
    rows.check_totals()?;
    println!("{paid} yuan were ordered and paid on {date}");
    Ok(())
}
