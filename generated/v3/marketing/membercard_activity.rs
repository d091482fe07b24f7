// Written by `cargo xtask codegen`

//! `/v3/marketing/membercard_activity/…`

pub mod activities;
