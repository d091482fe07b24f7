// Written by `cargo xtask codegen`

//! `/v3/combine_transactions/id/…`

pub mod by_combine_transaction_id;
