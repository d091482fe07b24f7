// Written by `cargo xtask codegen`

//! `/v3/ebike/charge/transactions/id/…`

pub mod by_transaction_id;
