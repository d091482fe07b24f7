// Written by `cargo xtask codegen`

//! `/v3/papay/insurance_pay/…`

pub mod policy_periods;
pub mod transactions;
