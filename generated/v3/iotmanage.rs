// Written by `cargo xtask codegen`

//! `/v3/iotmanage/…`

pub mod device_inspections;
pub mod devices;
