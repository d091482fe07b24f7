//! A refund whose order is named twice.

use wechatpay::Fen;
use wechatpay::v3::refund::domestic::refunds::post::{Amount, AmountRequired, OrderKey, Request, Required};

fn main() {
    let amount = Amount::new(AmountRequired { refund: Fen(1), total: Fen(4200), currency: "CNY" });
    let _ = Request::new(Required {
        order: OrderKey::OutTradeNo("order-1"),
        order: OrderKey::TransactionId("4200000001"),
        out_refund_no: "refund-1",
        amount,
    });
}
