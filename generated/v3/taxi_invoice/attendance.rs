// Written by `cargo xtask codegen`

//! `/v3/taxi_invoice/attendance/…`

pub mod punch;
