// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/sncode/…`

pub mod lock;
pub mod query;
pub mod unlock;
