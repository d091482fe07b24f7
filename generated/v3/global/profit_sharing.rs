// Written by `cargo xtask codegen`

//! `/v3/global/profit_sharing/…`

pub mod bill_download_url;
pub mod orders;
pub mod receivers;
pub mod refunds;
pub mod transactions;
