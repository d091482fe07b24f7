// Written by `cargo xtask codegen`

//! `/v3/payscore/plan/payscore_plans/merchant_plan_no/…`

pub mod by_merchant_plan_no;
