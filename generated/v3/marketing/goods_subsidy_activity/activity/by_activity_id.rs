// Written by `cargo xtask codegen`

//! `/v3/marketing/goods_subsidy_activity/activity/by_activity_id/…`

pub mod apply;
