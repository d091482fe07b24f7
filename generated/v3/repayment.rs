// Written by `cargo xtask codegen`

//! `/v3/repayment/…`

pub mod combine_transactions;
