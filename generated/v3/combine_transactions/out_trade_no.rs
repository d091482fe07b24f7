// Written by `cargo xtask codegen`

//! `/v3/combine_transactions/out_trade_no/…`

pub mod by_combine_out_trade_no;
