// Written by `cargo xtask codegen`

//! `/v3/webizpay/bill/…`

pub mod proof;
pub mod trade_bill;
