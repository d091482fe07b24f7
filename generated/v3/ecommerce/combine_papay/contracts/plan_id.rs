// Written by `cargo xtask codegen`

//! `/v3/ecommerce/combine_papay/contracts/plan_id/…`

pub mod by_plan_id;
