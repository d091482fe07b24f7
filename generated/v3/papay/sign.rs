// Written by `cargo xtask codegen`

//! `/v3/papay/sign/…`

pub mod contracts;
pub mod partner;
