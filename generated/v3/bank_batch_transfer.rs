// Written by `cargo xtask codegen`

//! `/v3/bank_batch_transfer/…`

pub mod receipt;
