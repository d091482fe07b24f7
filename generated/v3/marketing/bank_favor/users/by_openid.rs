// Written by `cargo xtask codegen`

//! `/v3/marketing/bank_favor/users/by_openid/…`

pub mod bank_multi_activity;
pub mod coupons;
