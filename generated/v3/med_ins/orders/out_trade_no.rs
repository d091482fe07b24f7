// Written by `cargo xtask codegen`

//! `/v3/med_ins/orders/out_trade_no/…`

pub mod by_out_trade_no;
