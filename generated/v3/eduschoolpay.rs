// Written by `cargo xtask codegen`

//! `/v3/eduschoolpay/…`

pub mod contracts;
pub mod transactions;
pub mod users;
