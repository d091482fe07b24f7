// Written by `cargo xtask codegen`

//! `/v3/ecommerce/combine_papay/…`

pub mod contracts;
pub mod transactions;
