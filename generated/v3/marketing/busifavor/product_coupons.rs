// Written by `cargo xtask codegen`

//! `/v3/marketing/busifavor/product_coupons/…`

pub mod pre_send;
pub mod send;
