//! An order of v2's query is none of its refund query, which takes refunds too.

use wechatpay::v2::pay::orderquery::post::OrderKey;
use wechatpay::v2::pay::refundquery::post::{Request, Required};

fn main() {
    let _ = Request::new(Required { appid: "wx1", refund: OrderKey::OutTradeNo("order-1") });
}
