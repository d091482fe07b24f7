// Written by `cargo xtask codegen`

//! `/v3/vehicle/transactions/…`

pub mod out_trade_no;
pub mod parking;
