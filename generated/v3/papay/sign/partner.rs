// Written by `cargo xtask codegen`

//! `/v3/papay/sign/partner/…`

pub mod contracts;
