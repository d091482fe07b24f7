// Written by `cargo xtask codegen`

//! `/v3/marketing/partner/…`

pub mod delivery_plan;
pub mod product_coupon;
