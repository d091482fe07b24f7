// Written by `cargo xtask codegen`

//! `/v3/marketing/weekly_discount/…`

pub mod activities;
