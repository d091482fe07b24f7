// Written by `cargo xtask codegen`

//! `/v3/funds_to_oversea/transactions/…`

pub mod by_transaction_id;
