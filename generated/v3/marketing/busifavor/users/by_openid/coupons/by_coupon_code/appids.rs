// Written by `cargo xtask codegen`

//! `/v3/marketing/busifavor/users/by_openid/coupons/by_coupon_code/appids/…`

pub mod by_appid;
