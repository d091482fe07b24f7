// Written by `cargo xtask codegen`

//! `/v3/marketing/bank_favor/users/by_openid/coupons/…`

pub mod by_coupon_id;
