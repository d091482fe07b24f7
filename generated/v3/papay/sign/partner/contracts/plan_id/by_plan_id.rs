// Written by `cargo xtask codegen`

//! `/v3/papay/sign/partner/contracts/plan_id/by_plan_id/…`

pub mod out_contract_code;
