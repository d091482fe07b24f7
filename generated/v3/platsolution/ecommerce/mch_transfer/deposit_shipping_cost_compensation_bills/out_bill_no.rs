// Written by `cargo xtask codegen`

//! `/v3/platsolution/ecommerce/mch_transfer/deposit_shipping_cost_compensation_bills/out_bill_no/…`

pub mod by_out_bill_no;
