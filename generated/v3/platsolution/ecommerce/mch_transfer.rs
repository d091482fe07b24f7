// Written by `cargo xtask codegen`

//! `/v3/platsolution/ecommerce/mch_transfer/…`

pub mod compensate_bills;
pub mod deposit_after_sales_compensation_bills;
pub mod deposit_insurance_premiums_compensation_bills;
pub mod deposit_shipping_cost_compensation_bills;
pub mod insurance_claim_bills;
pub mod sub_mch_compensation_bills;
pub mod transfer_bills;
