// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/transactions/…`

pub mod query;
pub mod summary;
pub mod sync;
