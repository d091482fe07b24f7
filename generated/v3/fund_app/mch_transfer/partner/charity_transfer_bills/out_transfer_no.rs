// Written by `cargo xtask codegen`

//! `/v3/fund_app/mch_transfer/partner/charity_transfer_bills/out_transfer_no/…`

pub mod by_out_transfer_no;
