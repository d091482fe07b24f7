// Written by `cargo xtask codegen`

//! `/v3/edu_papay/transactions/id/…`

pub mod by_transaction_id;
