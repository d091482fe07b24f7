// Written by `cargo xtask codegen`

//! `/v3/profitsharing/transactions/by_transaction_id/…`

pub mod amounts;
