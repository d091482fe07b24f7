// Written by `cargo xtask codegen`

//! `/v3/marketing/busifavor/users/by_openid/…`

pub mod coupons;
