// Written by `cargo xtask codegen`

//! `/v3/payscore/sign_plan/…`

pub mod partner;
pub mod serviceorder;
pub mod user_sign_plans;
