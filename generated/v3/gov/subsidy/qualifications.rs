// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/qualifications/…`

pub mod passthrough;
pub mod query;
pub mod sync;
