// Written by `cargo xtask codegen`

//! `/v3/taxi_invoice/taxi/…`

pub mod update_taxi;
