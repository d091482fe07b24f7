// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/zhejiang/goods/…`

pub mod query;
