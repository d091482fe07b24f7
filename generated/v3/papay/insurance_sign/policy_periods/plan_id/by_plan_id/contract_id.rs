// Written by `cargo xtask codegen`

//! `/v3/papay/insurance_sign/policy_periods/plan_id/by_plan_id/contract_id/…`

pub mod by_contract_id;
