// Written by `cargo xtask codegen`

//! `/v3/global/profit_sharing/refunds/…`

pub mod bill_download_url;
pub mod refundable_balance;
