// Written by `cargo xtask codegen`

//! `/v3/med_ins/orders/mix_trade_no/…`

pub mod by_mix_trade_no;
