// Written by `cargo xtask codegen`

//! `/v3/payscore/sign_plan/partner/…`

pub mod serviceorder;
pub mod user_sign_plans;
