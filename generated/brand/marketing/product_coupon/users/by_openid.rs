// Written by `cargo xtask codegen`

//! `/brand/marketing/product_coupon/users/by_openid/…`

pub mod coupon_bundles;
pub mod coupons;
pub mod pre_send_coupon;
pub mod pre_send_coupon_bundle;
