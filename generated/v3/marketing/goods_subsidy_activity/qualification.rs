// Written by `cargo xtask codegen`

//! `/v3/marketing/goods_subsidy_activity/qualification/…`

pub mod lock;
pub mod unlock;
