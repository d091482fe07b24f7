// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/qualifications/passthrough/…`

pub mod cancel;
pub mod claim;
pub mod query;
