// Written by `cargo xtask codegen`

//! `/v3/profitsharing/transactions/…`

pub mod by_transaction_id;
