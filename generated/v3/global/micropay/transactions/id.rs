// Written by `cargo xtask codegen`

//! `/v3/global/micropay/transactions/id/…`

pub mod by_transaction_id;
