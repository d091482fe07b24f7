// Written by `cargo xtask codegen`

//! `/v3/funds_to_oversea/return_/…`

pub mod return_orders;
