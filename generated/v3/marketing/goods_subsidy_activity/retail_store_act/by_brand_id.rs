// Written by `cargo xtask codegen`

//! `/v3/marketing/goods_subsidy_activity/retail_store_act/by_brand_id/…`

pub mod materials;
pub mod stores;
