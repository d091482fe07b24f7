// Written by `cargo xtask codegen`

//! `/v3/transaction_block/transaction_block_submissions/…`

pub mod by_block_submission_id;
pub mod sub_mchid;
