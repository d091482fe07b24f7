// Written by `cargo xtask codegen`

//! `/v3/brand/marketing/…`

pub mod shake_activities;
