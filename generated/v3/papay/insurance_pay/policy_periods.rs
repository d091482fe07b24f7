// Written by `cargo xtask codegen`

//! `/v3/papay/insurance_pay/policy_periods/…`

pub mod contract_id;
