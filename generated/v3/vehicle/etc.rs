// Written by `cargo xtask codegen`

//! `/v3/vehicle/etc/…`

pub mod contracts;
pub mod preopen;
pub mod transactions;
pub mod users;
