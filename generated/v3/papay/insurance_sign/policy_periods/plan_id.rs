// Written by `cargo xtask codegen`

//! `/v3/papay/insurance_sign/policy_periods/plan_id/…`

pub mod by_plan_id;
