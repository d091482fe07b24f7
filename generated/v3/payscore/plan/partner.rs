// Written by `cargo xtask codegen`

//! `/v3/payscore/plan/partner/…`

pub mod payscore_plans;
