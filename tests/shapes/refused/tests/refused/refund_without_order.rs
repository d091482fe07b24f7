//! A refund that says of no order that it is refunded.

use wechatpay::Fen;
use wechatpay::v3::refund::domestic::refunds::post::{Amount, AmountRequired, Request, Required};

fn main() {
    let amount = Amount::new(AmountRequired { refund: Fen(1), total: Fen(4200), currency: "CNY" });
    let _ = Request::new(Required { out_refund_no: "refund-1", amount });
}
