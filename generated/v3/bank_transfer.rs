// Written by `cargo xtask codegen`

//! `/v3/bank_transfer/…`

pub mod batches;
