// Written by `cargo xtask codegen`

//! `/v3/multiuse/users/by_openid/…`

pub mod coupons;
