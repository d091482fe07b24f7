// Written by `cargo xtask codegen`

//! `/v3/ecommerce/mch_transfer/transfer_bills/transfer_bill_no/…`

pub mod by_transfer_bill_no;
