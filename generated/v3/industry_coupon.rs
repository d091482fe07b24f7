// Written by `cargo xtask codegen`

//! `/v3/industry_coupon/…`

pub mod tokens;
