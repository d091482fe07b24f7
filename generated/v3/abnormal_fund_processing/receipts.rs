// Written by `cargo xtask codegen`

//! `/v3/abnormal_fund_processing/receipts/…`

pub mod by_receipt_id;
