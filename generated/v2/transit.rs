// Written by `cargo xtask codegen`

//! `/transit/…`

pub mod partnerpay;
pub mod pay;
pub mod queryorder;
