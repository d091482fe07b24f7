// Written by `cargo xtask codegen`

//! `/v3/eduschoolpay/transactions/id/…`

pub mod by_transaction_id;
