// Written by `cargo xtask codegen`

//! `/v3/transaction_block/transaction_block_records/sub_mchid/…`

pub mod by_sub_mchid;
