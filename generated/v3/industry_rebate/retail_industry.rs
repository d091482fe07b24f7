// Written by `cargo xtask codegen`

//! `/v3/industry_rebate/retail_industry/…`

pub mod transactions;
