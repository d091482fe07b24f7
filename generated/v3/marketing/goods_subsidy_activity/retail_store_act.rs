// Written by `cargo xtask codegen`

//! `/v3/marketing/goods_subsidy_activity/retail_store_act/…`

pub mod by_activity_id;
pub mod by_brand_id;
