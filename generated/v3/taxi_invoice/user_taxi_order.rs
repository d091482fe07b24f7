// Written by `cargo xtask codegen`

//! `/v3/taxi_invoice/user_taxi_order/…`

pub mod find_by_token;
