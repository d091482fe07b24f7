// Written by `cargo xtask codegen`

//! `/v3/marketing/withdraw_favor/users/by_openid/…`

pub mod coupons;
