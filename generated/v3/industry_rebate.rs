// Written by `cargo xtask codegen`

//! `/v3/industry_rebate/…`

pub mod retail_industry;
pub mod transactions;
