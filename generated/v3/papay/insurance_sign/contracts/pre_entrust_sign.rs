// Written by `cargo xtask codegen`

//! `/v3/papay/insurance_sign/contracts/pre_entrust_sign/…`

pub mod app;
pub mod h5;
pub mod jsapi;
pub mod mini_program;
