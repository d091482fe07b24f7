// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "ecommerce-transfer",
    entries: &[
        Entry::endpoint::<crate::v3::ecommerce::mch_transfer::authorizations::by_sub_mchid::get::Request>("v3::ecommerce::mch_transfer::authorizations::by_sub_mchid::get"),
        Entry::endpoint::<crate::v3::ecommerce::mch_transfer::authorizations::post::Request>("v3::ecommerce::mch_transfer::authorizations::post"),
        Entry::endpoint::<crate::v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::cancel::post::Request>("v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::cancel::post"),
        Entry::endpoint::<crate::v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::get::Request>("v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::get"),
        Entry::endpoint::<crate::v3::ecommerce::mch_transfer::transfer_bills::post::Request>("v3::ecommerce::mch_transfer::transfer_bills::post"),
        Entry::endpoint::<crate::v3::ecommerce::mch_transfer::transfer_bills::transfer_bill_no::by_transfer_bill_no::get::Request>("v3::ecommerce::mch_transfer::transfer_bills::transfer_bill_no::by_transfer_bill_no::get"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::insurance_compensation_contracts::post::Request>("v3::platsolution::ecommerce::insurance_compensation_contracts::post"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::insurance_compensation_contracts::sub_mchid::by_sub_mchid::check_opened::post::Request>("v3::platsolution::ecommerce::insurance_compensation_contracts::sub_mchid::by_sub_mchid::check_opened::post"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::by_bill_id::get::Request>("v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::by_bill_id::get"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::out_bill_no::by_out_bill_no::cancel::post::Request>("v3::platsolution::ecommerce::mch_transfer::compensate_bills::out_bill_no::by_out_bill_no::cancel::post"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::out_bill_no::by_out_bill_no::get::Request>("v3::platsolution::ecommerce::mch_transfer::compensate_bills::out_bill_no::by_out_bill_no::get"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::Request>("v3::platsolution::ecommerce::mch_transfer::compensate_bills::post"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::pre_transfer::post::Request>("v3::platsolution::ecommerce::mch_transfer::compensate_bills::pre_transfer::post"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::bill_id::by_bill_id::get::Request>("v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::bill_id::by_bill_id::get"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::out_bill_no::by_out_bill_no::get::Request>("v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::out_bill_no::by_out_bill_no::get"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::post::Request>("v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::post"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::by_out_bill_no::get::Request>("v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::by_out_bill_no::get"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::post::Request>("v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::post"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::deposit_shipping_cost_compensation_bills::out_bill_no::by_out_bill_no::get::Request>("v3::platsolution::ecommerce::mch_transfer::deposit_shipping_cost_compensation_bills::out_bill_no::by_out_bill_no::get"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::deposit_shipping_cost_compensation_bills::post::Request>("v3::platsolution::ecommerce::mch_transfer::deposit_shipping_cost_compensation_bills::post"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::bill_id::by_bill_id::get::Request>("v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::bill_id::by_bill_id::get"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::out_bill_no::by_out_bill_no::cancel::post::Request>("v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::out_bill_no::by_out_bill_no::cancel::post"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::out_bill_no::by_out_bill_no::get::Request>("v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::out_bill_no::by_out_bill_no::get"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::post::Request>("v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::post"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::pre_transfer::post::Request>("v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::pre_transfer::post"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::by_out_bill_no::get::Request>("v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::by_out_bill_no::get"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::post::Request>("v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::post"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::transfer_bills::bill_id::by_bill_id::get::Request>("v3::platsolution::ecommerce::mch_transfer::transfer_bills::bill_id::by_bill_id::get"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::get::Request>("v3::platsolution::ecommerce::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::get"),
        Entry::endpoint::<crate::v3::platsolution::ecommerce::mch_transfer::transfer_bills::post::Request>("v3::platsolution::ecommerce::mch_transfer::transfer_bills::post"),
    ],
};
