// Written by `cargo xtask codegen`

//! `/v3/pay/instal/…`

pub mod exposure;
pub mod partner;
