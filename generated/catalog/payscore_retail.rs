// Written by `cargo xtask codegen`

#![expect(deprecated, reason = "the catalog lists what is deprecated too")]

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "payscore-retail",
    entries: &[
        Entry::endpoint::<crate::v3::discount_card::cards::by_out_card_code::add_user_records::post::Request>("v3::discount_card::cards::by_out_card_code::add_user_records::post"),
        Entry::endpoint::<crate::v3::discount_card::cards::by_out_card_code::get::Request>("v3::discount_card::cards::by_out_card_code::get"),
        Entry::endpoint::<crate::v3::discount_card::cards::post::Request>("v3::discount_card::cards::post"),
        Entry::endpoint::<crate::v3::discount_card::orders::by_out_order_no::get::Request>("v3::discount_card::orders::by_out_order_no::get"),
        Entry::endpoint::<crate::v3::discount_card::orders::by_out_order_no::patch::Request>("v3::discount_card::orders::by_out_order_no::patch"),
        Entry::endpoint::<crate::v3::discount_card::orders::out_trade_no::by_out_trade_no::get::Request>("v3::discount_card::orders::out_trade_no::by_out_trade_no::get"),
        Entry::endpoint::<crate::v3::hire_power_bank::insurance_orders::by_out_order_no::get::Request>("v3::hire_power_bank::insurance_orders::by_out_order_no::get"),
        Entry::endpoint::<crate::v3::hire_power_bank::insurance_orders::post::Request>("v3::hire_power_bank::insurance_orders::post"),
        Entry::endpoint::<crate::v3::hire_power_bank::user_qualifications::by_openid::get::Request>("v3::hire_power_bank::user_qualifications::by_openid::get"),
        Entry::endpoint::<crate::v3::payscore::payafter_orders::by_out_order_no::cancel::post::Request>("v3::payscore::payafter_orders::by_out_order_no::cancel::post"),
        Entry::endpoint::<crate::v3::payscore::payafter_orders::by_out_order_no::complete::post::Request>("v3::payscore::payafter_orders::by_out_order_no::complete::post"),
        Entry::endpoint::<crate::v3::payscore::payafter_orders::by_out_order_no::sync::post::Request>("v3::payscore::payafter_orders::by_out_order_no::sync::post"),
        Entry::endpoint::<crate::v3::payscore::payafter_orders::get::Request>("v3::payscore::payafter_orders::get"),
        Entry::endpoint::<crate::v3::payscore::payafter_orders::post::Request>("v3::payscore::payafter_orders::post"),
        Entry::endpoint::<crate::v3::payscore::smartretail_orders::by_out_order_no::cancel::post::Request>("v3::payscore::smartretail_orders::by_out_order_no::cancel::post"),
        Entry::endpoint::<crate::v3::payscore::smartretail_orders::by_out_order_no::complete::post::Request>("v3::payscore::smartretail_orders::by_out_order_no::complete::post"),
        Entry::endpoint::<crate::v3::payscore::smartretail_orders::get::Request>("v3::payscore::smartretail_orders::get"),
        Entry::endpoint::<crate::v3::payscore::smartretail_orders::post::Request>("v3::payscore::smartretail_orders::post"),
        Entry::notification::<crate::webhook::v3::discount_card::agreement_ended::Resource>("webhook::v3::discount_card::agreement_ended"),
        Entry::notification::<crate::webhook::v3::discount_card::get_card::Resource>("webhook::v3::discount_card::get_card"),
        Entry::notification::<crate::webhook::v3::discount_card::settlement::Resource>("webhook::v3::discount_card::settlement"),
        Entry::notification::<crate::webhook::v3::discount_card::user_accepted::Resource>("webhook::v3::discount_card::user_accepted"),
        Entry::notification::<crate::webhook::v3::discount_card::user_paid::Resource>("webhook::v3::discount_card::user_paid"),
        Entry::notification::<crate::webhook::v3::hire_power_bank::receive_insurance::Resource>("webhook::v3::hire_power_bank::receive_insurance"),
        Entry::notification::<crate::webhook::v3::payscore::user_accepted::Resource>("webhook::v3::payscore::user_accepted"),
    ],
};
