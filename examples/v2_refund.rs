//! A refund through v2, which asks for the client certificate, and what became of it.
//!
//! ```console
//! $ export WECHATPAY_MERCHANT_ID=… WECHATPAY_API_V2_KEY=…
//! $ export WECHATPAY_CLIENT_CERTIFICATE_FILE=apiclient_cert.pem WECHATPAY_CLIENT_KEY_FILE=apiclient_key.pem
//! $ cargo run --example v2_refund --features v2-payment -- APPID OUT_TRADE_NO OUT_REFUND_NO TOTAL REFUND
//! ```
//!
//! Amounts are in fen.

use wechatpay::v2::pay::refundquery;
use wechatpay::v2::secapi::pay::refund;
use wechatpay::{Client, Fen};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [appid, out_trade_no, out_refund_no, total, refund] = arguments.as_slice() else {
        return Err("APPID OUT_TRADE_NO OUT_REFUND_NO TOTAL REFUND".into());
    };
    let request = refund::post::Request::new(refund::post::Required {
        appid,
        order: refund::post::OrderKey::OutTradeNo(out_trade_no),
        out_refund_no,
        total_fee: Fen(total.parse()?),
        refund_fee: Fen(refund.parse()?),
    });
    match request.send(&client).await {
        Ok(answer) => println!("refund {} is on its way", answer.refund_id()?),
        // Once more with another number would be another refund.
        Err(error) if error.may_have_taken_effect() => println!("{error}: it may be on its way all the same"),
        Err(error) => return Err(error.into()),
    }
    let query = refundquery::post::Request::new(refundquery::post::Required {
        appid,
        refund: refundquery::post::RefundKey::OutRefundNo(out_refund_no),
    });
    for item in &query.send(&client).await?.items {
        println!("{}: {} yuan, {}", item.refund_id()?, item.refund_fee()?, item.refund_status()?);
    }
    Ok(())
}
