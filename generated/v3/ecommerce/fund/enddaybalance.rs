// Written by `cargo xtask codegen`

//! `/v3/ecommerce/fund/enddaybalance/…`

pub mod by_sub_mchid;
