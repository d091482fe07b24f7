// Written by `cargo xtask codegen`

//! `/v3/brand/marketing/shake_activities/…`

pub mod activities;
