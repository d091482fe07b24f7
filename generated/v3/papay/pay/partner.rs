// Written by `cargo xtask codegen`

//! `/v3/papay/pay/partner/…`

pub mod schedules;
pub mod transactions;
