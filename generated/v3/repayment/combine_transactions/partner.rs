// Written by `cargo xtask codegen`

//! `/v3/repayment/combine_transactions/partner/…`

pub mod out_trade_no;
pub mod prepay;
