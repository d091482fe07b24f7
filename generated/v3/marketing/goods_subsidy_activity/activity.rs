// Written by `cargo xtask codegen`

//! `/v3/marketing/goods_subsidy_activity/activity/…`

pub mod by_activity_id;
