// Written by `cargo xtask codegen`

//! `/v3/ebike/charge/…`

pub mod contracts;
pub mod transactions;
pub mod users;
