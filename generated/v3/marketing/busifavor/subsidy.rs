// Written by `cargo xtask codegen`

//! `/v3/marketing/busifavor/subsidy/…`

pub mod pay_receipts;
pub mod return_receipts;
