// Written by `cargo xtask codegen`

//! `/v3/webizpay/…`

pub mod avail_mch_ranges;
pub mod bill;
pub mod employees;
pub mod stores;
pub mod users;
