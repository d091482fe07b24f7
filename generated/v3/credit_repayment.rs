// Written by `cargo xtask codegen`

//! `/v3/credit_repayment/…`

pub mod partner;
