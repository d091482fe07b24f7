// Written by `cargo xtask codegen`

//! `/v3/transaction_block/transaction_block_records/…`

pub mod by_block_record_id;
pub mod sub_mchid;
