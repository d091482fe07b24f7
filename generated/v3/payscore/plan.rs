// Written by `cargo xtask codegen`

//! `/v3/payscore/plan/…`

pub mod partner;
pub mod payscore_plans;
