//! A count where the price goes, and the price where the count goes.

use wechatpay::Fen;
use wechatpay::v3::refund::domestic::refunds::post::{GoodsDetail, GoodsDetailRequired};

fn main() {
    let (price, quantity) = (Fen(4200), 2);
    let _ = GoodsDetail::new(GoodsDetailRequired {
        merchant_goods_id: "tea",
        unit_price: quantity,
        refund_amount: Fen(4200),
        refund_quantity: price,
    });
}
