// Written by `cargo xtask codegen`

//! `/v3/brand/profitsharing/brand_configs/…`

pub mod by_brand_mchid;
