// Written by `cargo xtask codegen`

//! `/v3/marketing/favor/…`

pub mod callbacks;
pub mod coupon_stocks;
pub mod media;
pub mod stocks;
pub mod users;
