// Written by `cargo xtask codegen`

//! `/v3/vehicle/parking/services/…`

pub mod find;
