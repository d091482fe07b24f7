// Written by `cargo xtask codegen`

//! `/v3/papay/insurance_pay/policy_periods/contract_id/by_contract_id/policy_period_id/…`

pub mod by_policy_period_id;
