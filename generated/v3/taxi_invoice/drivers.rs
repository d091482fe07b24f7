// Written by `cargo xtask codegen`

//! `/v3/taxi_invoice/drivers/…`

pub mod by_driver_license;
