// Written by `cargo xtask codegen`

//! `/v3/global/transactions/id/…`

pub mod by_transaction_id;
