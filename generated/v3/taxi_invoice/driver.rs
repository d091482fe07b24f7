// Written by `cargo xtask codegen`

//! `/v3/taxi_invoice/driver/…`

pub mod update_driver;
