// Written by `cargo xtask codegen`

//! `/v3/marketing/paygiftactivity/…`

pub mod activities;
pub mod unique_threshold_activity;
