// Written by `cargo xtask codegen`

//! `/v3/repayment/combine_transactions/partner/out_trade_no/…`

pub mod by_combine_out_trade_no;
