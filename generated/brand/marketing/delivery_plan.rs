// Written by `cargo xtask codegen`

//! `/brand/marketing/delivery_plan/…`

pub mod delivery_plans;
pub mod notify_url;
