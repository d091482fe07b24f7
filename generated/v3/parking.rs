// Written by `cargo xtask codegen`

//! `/v3/parking/…`

pub mod reminders;
