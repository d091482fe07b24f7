//! A refund that is not made twice: what to do when the answer is lost.
//!
//! `cargo run --example refund -- OUT_TRADE_NO OUT_REFUND_NO REFUND TOTAL`, amounts in fen.

use wechatpay::v3::refund::domestic::refunds::by_out_refund_no::get as query;
use wechatpay::v3::refund::domestic::refunds::post::{Amount, AmountRequired, OrderKey, Request, Required};
use wechatpay::{Client, Fen};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("OUT_TRADE_NO OUT_REFUND_NO REFUND TOTAL");
    let (out_trade_no, out_refund_no) = (next()?, next()?);
    let (refund, total) = (Fen(next()?.parse()?), Fen(next()?.parse()?));
    let request = Request::new(Required {
        order: OrderKey::OutTradeNo(&out_trade_no),
        out_refund_no: &out_refund_no,
        amount: Amount::new(AmountRequired { refund, total, currency: "CNY" }),
    })
    .reason("The coffee was cold");
    let status = match request.send(&client).await {
        Ok(answer) => answer.status()?.to_string(),
        // The money may be on its way. Ask with the same number; only if there is no such refund, send
        // the very same request again. A new number would refund twice.
        Err(error) if error.may_have_taken_effect() => {
            eprintln!("{error}; asking what became of it");
            match query::Request::new(&out_refund_no).send(&client).await {
                Ok(refund) => refund.status()?.to_string(),
                Err(error) if error.is_not_found() => request.send(&client).await?.status()?.to_string(),
                Err(error) => return Err(error.into()),
            }
        }
        Err(error) => return Err(error.into()),
    };
    println!("{out_refund_no}: {status}");
    Ok(())
}
