// Written by `cargo xtask codegen`

//! `/v3/marketing/partner/delivery_plan/…`

pub mod by_sp_mchid;
pub mod delivery_plans;
