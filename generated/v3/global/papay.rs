// Written by `cargo xtask codegen`

//! `/v3/global/papay/…`

pub mod contracts;
pub mod transactions;
