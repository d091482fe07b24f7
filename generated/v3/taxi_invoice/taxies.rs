// Written by `cargo xtask codegen`

//! `/v3/taxi_invoice/taxies/…`

pub mod by_plate_number;
