// Written by `cargo xtask codegen`

//! `/v3/marketing/busifavor/users/by_openid/coupons/by_coupon_code/…`

pub mod appids;
