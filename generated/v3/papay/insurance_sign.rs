// Written by `cargo xtask codegen`

//! `/v3/papay/insurance_sign/…`

pub mod contracts;
pub mod policy_periods;
