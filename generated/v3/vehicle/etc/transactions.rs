// Written by `cargo xtask codegen`

//! `/v3/vehicle/etc/transactions/…`

pub mod highway;
pub mod id;
pub mod out_trade_no;
