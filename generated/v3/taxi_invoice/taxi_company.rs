// Written by `cargo xtask codegen`

//! `/v3/taxi_invoice/taxi_company/…`

pub mod create_taxi_company;
