// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/zhejiang/qualifications/…`

pub mod alter;
pub mod claim;
pub mod query;
pub mod sync;
