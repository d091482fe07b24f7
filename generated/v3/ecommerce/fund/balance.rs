// Written by `cargo xtask codegen`

//! `/v3/ecommerce/fund/balance/…`

pub mod by_sub_mchid;
