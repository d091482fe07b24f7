// Written by `cargo xtask codegen`

//! `/v3/abnormal_fund_processing/…`

pub mod receipts;
