// Written by `cargo xtask codegen`

//! `/v3/marketing/partner/delivery_plan/delivery_plans/by_brand_id/…`

pub mod delivery_plans;
