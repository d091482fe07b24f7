// Written by `cargo xtask codegen`

//! `/v3/fund_app/mch_transfer/transfer_bills/out_bill_no/…`

pub mod by_out_bill_no;
