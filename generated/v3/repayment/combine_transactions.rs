// Written by `cargo xtask codegen`

//! `/v3/repayment/combine_transactions/…`

pub mod partner;
