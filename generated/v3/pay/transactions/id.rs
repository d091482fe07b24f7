// Written by `cargo xtask codegen`

//! `/v3/pay/transactions/id/…`

pub mod by_transaction_id;
