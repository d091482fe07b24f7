// Written by `cargo xtask codegen`

//! `/v3/transfer/…`

pub mod batches;
pub mod bill_receipt;
