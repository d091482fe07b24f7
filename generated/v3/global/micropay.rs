// Written by `cargo xtask codegen`

//! `/v3/global/micropay/…`

pub mod transactions;
