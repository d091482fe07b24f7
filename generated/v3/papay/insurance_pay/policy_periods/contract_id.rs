// Written by `cargo xtask codegen`

//! `/v3/papay/insurance_pay/policy_periods/contract_id/…`

pub mod by_contract_id;
