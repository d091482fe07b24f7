// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/transactions/summary/…`

pub mod query_day;
