// Written by `cargo xtask codegen`

//! `/v3/iotmanage/device_inspections/…`

pub mod by_device_sn;
