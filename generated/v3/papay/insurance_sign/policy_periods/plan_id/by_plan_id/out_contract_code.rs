// Written by `cargo xtask codegen`

//! `/v3/papay/insurance_sign/policy_periods/plan_id/by_plan_id/out_contract_code/…`

pub mod by_out_contract_code;
