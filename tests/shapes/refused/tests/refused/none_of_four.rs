//! A query of v2 that names neither an order nor a refund.

use wechatpay::v2::pay::refundquery::post::{Request, Required};

fn main() {
    let _ = Request::new(Required { appid: "wx1" });
}
