// Written by `cargo xtask codegen`

//! `/v3/bank_batch_transfer/receipt/…`

pub mod detail_receipts;
pub mod summary_receipts;
