// Written by `cargo xtask codegen`

//! `/v3/pay/partner/transactions/out_trade_no/…`

pub mod by_out_trade_no;
