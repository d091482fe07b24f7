// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "marketing-busifavor",
    title: "商家券",
    english: "Business coupons",
    entries: &[
        Entry::endpoint::<crate::v3::marketing::busifavor::callbacks::get::Request>("v3::marketing::busifavor::callbacks::get"),
        Entry::endpoint::<crate::v3::marketing::busifavor::callbacks::post::Request>("v3::marketing::busifavor::callbacks::post"),
        Entry::endpoint::<crate::v3::marketing::busifavor::coupons::associate::post::Request>("v3::marketing::busifavor::coupons::associate::post"),
        Entry::endpoint::<crate::v3::marketing::busifavor::coupons::by_card_id::send::post::Request>("v3::marketing::busifavor::coupons::by_card_id::send::post"),
        Entry::endpoint::<crate::v3::marketing::busifavor::coupons::deactivate::post::Request>("v3::marketing::busifavor::coupons::deactivate::post"),
        Entry::endpoint::<crate::v3::marketing::busifavor::coupons::disassociate::post::Request>("v3::marketing::busifavor::coupons::disassociate::post"),
        Entry::endpoint::<crate::v3::marketing::busifavor::coupons::return_::post::Request>("v3::marketing::busifavor::coupons::return_::post"),
        Entry::endpoint::<crate::v3::marketing::busifavor::coupons::send::post::Request>("v3::marketing::busifavor::coupons::send::post"),
        Entry::endpoint::<crate::v3::marketing::busifavor::coupons::use_::post::Request>("v3::marketing::busifavor::coupons::use_::post"),
        Entry::endpoint::<crate::v3::marketing::busifavor::stocks::by_stock_id::budget::patch::Request>("v3::marketing::busifavor::stocks::by_stock_id::budget::patch"),
        Entry::endpoint::<crate::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::delete::Request>("v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::delete"),
        Entry::endpoint::<crate::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::get::Request>("v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::get"),
        Entry::endpoint::<crate::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::get::Request>("v3::marketing::busifavor::stocks::by_stock_id::couponcodes::get"),
        Entry::endpoint::<crate::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::post::Request>("v3::marketing::busifavor::stocks::by_stock_id::couponcodes::post"),
        Entry::endpoint::<crate::v3::marketing::busifavor::stocks::by_stock_id::get::Request>("v3::marketing::busifavor::stocks::by_stock_id::get"),
        Entry::endpoint::<crate::v3::marketing::busifavor::stocks::by_stock_id::patch::Request>("v3::marketing::busifavor::stocks::by_stock_id::patch"),
        Entry::endpoint::<crate::v3::marketing::busifavor::stocks::post::Request>("v3::marketing::busifavor::stocks::post"),
        Entry::endpoint::<crate::v3::marketing::busifavor::subsidy::pay_receipts::by_subsidy_receipt_id::get::Request>("v3::marketing::busifavor::subsidy::pay_receipts::by_subsidy_receipt_id::get"),
        Entry::endpoint::<crate::v3::marketing::busifavor::subsidy::pay_receipts::get::Request>("v3::marketing::busifavor::subsidy::pay_receipts::get"),
        Entry::endpoint::<crate::v3::marketing::busifavor::subsidy::pay_receipts::post::Request>("v3::marketing::busifavor::subsidy::pay_receipts::post"),
        Entry::endpoint::<crate::v3::marketing::busifavor::subsidy::return_receipts::by_subsidy_return_receipt_id::get::Request>("v3::marketing::busifavor::subsidy::return_receipts::by_subsidy_return_receipt_id::get"),
        Entry::endpoint::<crate::v3::marketing::busifavor::subsidy::return_receipts::post::Request>("v3::marketing::busifavor::subsidy::return_receipts::post"),
        Entry::endpoint::<crate::v3::marketing::busifavor::users::by_openid::coupons::by_coupon_code::appids::by_appid::get::Request>("v3::marketing::busifavor::users::by_openid::coupons::by_coupon_code::appids::by_appid::get"),
        Entry::endpoint::<crate::v3::marketing::busifavor::users::by_openid::coupons::get::Request>("v3::marketing::busifavor::users::by_openid::coupons::get"),
        Entry::notification::<crate::webhook::v3::coupon::send::Resource>("webhook::v3::coupon::send", "领券事件回调(COUPON.SEND)通知(JSON)", "Notification: coupon claimed (COUPON.SEND, JSON)"),
    ],
};
