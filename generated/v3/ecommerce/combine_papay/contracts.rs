// Written by `cargo xtask codegen`

//! `/v3/ecommerce/combine_papay/contracts/…`

pub mod plan_id;
pub mod pre_entrust_sign;
