// Written by `cargo xtask codegen`

//! `/v3/discount_card/orders/out_trade_no/…`

pub mod by_out_trade_no;
