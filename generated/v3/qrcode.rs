// Written by `cargo xtask codegen`

//! `/v3/qrcode/…`

pub mod transactions;
pub mod user_services;
