// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "marketing-busifavor",
    title: "商家券",
    english: "Business coupons",
    text: include_str!("../llms-full/marketing-busifavor.txt"),
    entries: &[
        Entry::endpoint::<crate::v3::marketing::busifavor::callbacks::get::Request>("v3::marketing::busifavor::callbacks::get").with_pages(&["4012465507", "4012465557", "4015716846", "4015717465"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::callbacks::post::Request>("v3::marketing::busifavor::callbacks::post").with_pages(&["4012465431", "4012465425", "4015716835", "4015717428"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::coupons::associate::post::Request>("v3::marketing::busifavor::coupons::associate::post").with_pages(&["4012465596", "4012465640"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::coupons::by_card_id::send::post::Request>("v3::marketing::busifavor::coupons::by_card_id::send::post").with_pages(&["4017164666"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::coupons::deactivate::post::Request>("v3::marketing::busifavor::coupons::deactivate::post").with_pages(&["4012465890", "4012465924", "4015716887", "4015717499"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::coupons::disassociate::post::Request>("v3::marketing::busifavor::coupons::disassociate::post").with_pages(&["4012465673", "4012465703"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::coupons::return_::post::Request>("v3::marketing::busifavor::coupons::return_::post").with_pages(&["4012465845", "4012465865", "4015716876", "4015717496"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::coupons::send::post::Request>("v3::marketing::busifavor::coupons::send::post"),
        Entry::endpoint::<crate::v3::marketing::busifavor::coupons::use_::post::Request>("v3::marketing::busifavor::coupons::use_::post").with_pages(&["4012465292", "4012465359", "4015715894", "4015717390"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::stocks::by_stock_id::budget::patch::Request>("v3::marketing::busifavor::stocks::by_stock_id::budget::patch").with_pages(&["4012465739", "4012465809", "4015716855", "4015717476"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::delete::Request>("v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::delete"),
        Entry::endpoint::<crate::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::get::Request>("v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::get"),
        Entry::endpoint::<crate::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::get::Request>("v3::marketing::busifavor::stocks::by_stock_id::couponcodes::get"),
        Entry::endpoint::<crate::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::post::Request>("v3::marketing::busifavor::stocks::by_stock_id::couponcodes::post").with_pages(&["4012487038", "4012492853", "4015715946", "4015717418"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::stocks::by_stock_id::get::Request>("v3::marketing::busifavor::stocks::by_stock_id::get").with_pages(&["4012534928", "4012693047", "4015715866", "4015716977"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::stocks::by_stock_id::patch::Request>("v3::marketing::busifavor::stocks::by_stock_id::patch").with_pages(&["4012535020", "4012696764", "4015716868", "4015717486"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::stocks::post::Request>("v3::marketing::busifavor::stocks::post").with_pages(&["4012534855", "4012692931", "4015715853", "4015716931"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::subsidy::pay_receipts::by_subsidy_receipt_id::get::Request>("v3::marketing::busifavor::subsidy::pay_receipts::by_subsidy_receipt_id::get").with_pages(&["4017147336", "4017170661"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::subsidy::pay_receipts::get::Request>("v3::marketing::busifavor::subsidy::pay_receipts::get").with_pages(&["4017147338", "4017171346"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::subsidy::pay_receipts::post::Request>("v3::marketing::busifavor::subsidy::pay_receipts::post").with_pages(&["4017147321", "4017170057"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::subsidy::return_receipts::by_subsidy_return_receipt_id::get::Request>("v3::marketing::busifavor::subsidy::return_receipts::by_subsidy_return_receipt_id::get").with_pages(&["4017147344", "4017171779"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::subsidy::return_receipts::post::Request>("v3::marketing::busifavor::subsidy::return_receipts::post").with_pages(&["4017147332", "4017147340", "4017170533", "4017171673"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::users::by_openid::coupons::by_coupon_code::appids::by_appid::get::Request>("v3::marketing::busifavor::users::by_openid::coupons::by_coupon_code::appids::by_appid::get").with_pages(&["4012535011", "4012693103", "4015715938", "4015717405"]),
        Entry::endpoint::<crate::v3::marketing::busifavor::users::by_openid::coupons::get::Request>("v3::marketing::busifavor::users::by_openid::coupons::get").with_pages(&["4012534963", "4012693087", "4015715918", "4015717400"]),
        Entry::notification::<crate::webhook::v3::coupon::send::Resource>("webhook::v3::coupon::send", "领券事件回调(COUPON.SEND)通知(JSON)", "Notification: coupon claimed (COUPON.SEND, JSON)").with_pages(&["4012285279", "4012285839", "4015717506"]),
    ],
};
