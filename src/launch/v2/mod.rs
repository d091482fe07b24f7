//! Front-end parameters that are signed with the v2 key.
//!
//! | what | type | how it is signed |
//! | --- | --- | --- |
//! | a v2 order in a page in WeChat or a mini program | [`Jsapi`] | as the order was |
//! | a v2 order in an app | [`App`] | as the order was |
//! | a red packet in a mini program | [`RedPacket`] | MD5 |
//! | coupons in a mini program | [`Coupons`] | HMAC-SHA256 |
//! | a coupon's page | [`coupon_url`] | HMAC-SHA256 |
//! | pay score: confirming, details | [`PayScore`] | HMAC-SHA256 |
//!
//! Each serialises to the names the front end uses. Coupons and pay score belong to v3, and are signed
//! with the v2 key all the same.

mod coupon;
mod order;
mod pay_score;
mod red_packet;

pub use coupon::{Coupon, Coupons, coupon_url};
pub use order::{App, Jsapi};
pub use pay_score::PayScore;
pub use red_packet::RedPacket;
