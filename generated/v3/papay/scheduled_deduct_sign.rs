// Written by `cargo xtask codegen`

//! `/v3/papay/scheduled_deduct_sign/…`

pub mod contracts;
pub mod partner;
