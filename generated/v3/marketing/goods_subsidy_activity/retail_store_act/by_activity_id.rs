// Written by `cargo xtask codegen`

//! `/v3/marketing/goods_subsidy_activity/retail_store_act/by_activity_id/…`

pub mod representative;
pub mod representatives;
