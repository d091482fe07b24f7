// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/companies/…`

pub mod query;
