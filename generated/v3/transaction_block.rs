// Written by `cargo xtask codegen`

//! `/v3/transaction_block/…`

pub mod transaction_block_records;
pub mod transaction_block_submissions;
