// Written by `cargo xtask codegen`

//! `/v3/platsolution/ecommerce/mch_transfer/compensate_bills/bill_id/…`

pub mod by_bill_id;
