// Written by `cargo xtask codegen`

//! `/v3/ecommerce/combine_papay/contracts/plan_id/by_plan_id/out_contract_code/…`

pub mod by_out_contract_code;
