// Written by `cargo xtask codegen`

//! `/v3/marketing/bank/…`

pub mod packages;
