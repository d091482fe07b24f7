// Written by `cargo xtask codegen`

//! `/v3/capital/capitallhh/…`

pub mod areas;
pub mod banks;
