// Written by `cargo xtask codegen`

//! `/v3/vehicle/…`

pub mod etc;
pub mod parking;
pub mod transactions;
