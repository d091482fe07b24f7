// Written by `cargo xtask codegen`

//! `/v3/transaction_block/transaction_block_submissions/sub_mchid/…`

pub mod by_sub_mchid;
