// Written by `cargo xtask codegen`

//! `/v3/global/profit_sharing/transactions/…`

pub mod by_transaction_id;
pub mod mark;
