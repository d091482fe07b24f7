// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/audit/cup/…`

pub mod invalid;
pub mod query;
pub mod refund;
pub mod update;
pub mod upload;
