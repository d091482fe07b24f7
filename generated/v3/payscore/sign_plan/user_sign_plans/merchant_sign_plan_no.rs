// Written by `cargo xtask codegen`

//! `/v3/payscore/sign_plan/user_sign_plans/merchant_sign_plan_no/…`

pub mod by_merchant_sign_plan_no;
