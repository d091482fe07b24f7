// Written by `cargo xtask codegen`

//! `/v3/marketing/goods_subsidy_activity/…`

pub mod activities;
pub mod activity;
pub mod qualification;
pub mod retail_store_act;
