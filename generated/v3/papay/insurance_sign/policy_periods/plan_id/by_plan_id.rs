// Written by `cargo xtask codegen`

//! `/v3/papay/insurance_sign/policy_periods/plan_id/by_plan_id/…`

pub mod contract_id;
pub mod out_contract_code;
