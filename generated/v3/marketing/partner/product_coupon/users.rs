// Written by `cargo xtask codegen`

//! `/v3/marketing/partner/product_coupon/users/…`

pub mod by_openid;
