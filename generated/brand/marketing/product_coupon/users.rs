// Written by `cargo xtask codegen`

//! `/brand/marketing/product_coupon/users/…`

pub mod by_openid;
