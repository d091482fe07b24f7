// Written by `cargo xtask codegen`

//! `/v3/papay/insurance_sign/contracts/…`

pub mod plan_id;
pub mod pre_entrust_sign;
