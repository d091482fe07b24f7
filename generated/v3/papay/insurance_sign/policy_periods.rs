// Written by `cargo xtask codegen`

//! `/v3/papay/insurance_sign/policy_periods/…`

pub mod plan_id;
