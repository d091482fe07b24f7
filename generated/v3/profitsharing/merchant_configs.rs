// Written by `cargo xtask codegen`

//! `/v3/profitsharing/merchant_configs/…`

pub mod by_sub_mchid;
