//! What is given in one way is not given in another by a setter.

use wechatpay::Fen;
use wechatpay::v3::refund::domestic::refunds::post::{Amount, AmountRequired, OrderKey, Request, Required};

fn main() {
    let order = OrderKey::OutTradeNo("order-1");
    let amount = Amount::new(AmountRequired { refund: Fen(1), total: Fen(4200), currency: "CNY" });
    let _ = Request::new(Required { order, out_refund_no: "refund-1", amount }).transaction_id("4200000001");
}
