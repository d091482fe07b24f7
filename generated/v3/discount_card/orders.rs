// Written by `cargo xtask codegen`

//! `/v3/discount_card/orders/…`

pub mod by_out_order_no;
pub mod out_trade_no;
