// Written by `cargo xtask codegen`

//! `/v3/global/micropay/transactions/…`

pub mod id;
pub mod out_trade_no;
pub mod pay;
