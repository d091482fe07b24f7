// Written by `cargo xtask codegen`

//! `/v3/platsolution/ecommerce/mch_transfer/deposit_after_sales_compensation_bills/bill_id/…`

pub mod by_bill_id;
