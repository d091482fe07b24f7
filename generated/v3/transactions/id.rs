// Written by `cargo xtask codegen`

//! `/v3/transactions/id/…`

pub mod by_transaction_id;
