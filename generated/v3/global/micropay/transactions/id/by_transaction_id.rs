// Written by `cargo xtask codegen`

//! `/v3/global/micropay/transactions/id/by_transaction_id/…`

pub mod reverse;
