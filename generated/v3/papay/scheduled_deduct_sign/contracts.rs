// Written by `cargo xtask codegen`

//! `/v3/papay/scheduled_deduct_sign/contracts/…`

pub mod pre_entrust_sign;
