// Written by `cargo xtask codegen`

//! `/v3/funds_to_oversea/transactions/by_transaction_id/…`

pub mod available_abroad_amounts;
