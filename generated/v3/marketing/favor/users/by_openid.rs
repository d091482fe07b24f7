// Written by `cargo xtask codegen`

//! `/v3/marketing/favor/users/by_openid/…`

pub mod coupons;
