// Written by `cargo xtask codegen`

//! `/v3/vehicle/parking/…`

pub mod parkings;
pub mod services;
