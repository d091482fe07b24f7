// Written by `cargo xtask codegen`

//! `/v3/funds_to_oversea/…`

pub mod bill_download_url;
pub mod orders;
pub mod return_;
pub mod transactions;
