// Written by `cargo xtask codegen`

//! `/vehicle/…`

pub mod partnerpay;
pub mod pay;
