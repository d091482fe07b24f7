// Written by `cargo xtask codegen`

//! `/v3/fund_app/mch_transfer/elecsign/…`

pub mod out_bill_no;
pub mod transfer_bill_no;
