// Written by `cargo xtask codegen`

#![expect(deprecated, reason = "the catalog lists what is deprecated too")]

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "payscore-retail",
    title: "智慧零售与先享",
    english: "Smart retail and pay-after-use",
    text: include_str!("../llms-full/payscore-retail.txt"),
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
        Entry::notification::<crate::webhook::v3::discount_card::agreement_ended::Resource>("webhook::v3::discount_card::agreement_ended", "守约状态变化(DISCOUNT_CARD.AGREEMENT_ENDED)通知(JSON)", "Notification: agreement-keeping state changed (DISCOUNT_CARD.AGREEMENT_ENDED, JSON)"),
        Entry::notification::<crate::webhook::v3::discount_card::get_card::Resource>("webhook::v3::discount_card::get_card", "微信先享卡用户领卡(DISCOUNT_CARD.GET_CARD)通知(JSON)", "Notification: user claimed the WeChat discount card (DISCOUNT_CARD.GET_CARD, JSON)"),
        Entry::notification::<crate::webhook::v3::discount_card::settlement::Resource>("webhook::v3::discount_card::settlement", "微信先享卡用户结算(DISCOUNT_CARD.SETTLEMENT)通知(JSON)", "Notification: WeChat discount card settled for the user (DISCOUNT_CARD.SETTLEMENT, JSON)"),
        Entry::notification::<crate::webhook::v3::discount_card::user_accepted::Resource>("webhook::v3::discount_card::user_accepted", "微信先享卡用户领卡(DISCOUNT_CARD.USER_ACCEPTED)通知(JSON)", "Notification: user accepted the WeChat discount card (DISCOUNT_CARD.USER_ACCEPTED, JSON)"),
        Entry::notification::<crate::webhook::v3::discount_card::user_paid::Resource>("webhook::v3::discount_card::user_paid", "扣费状态变化(DISCOUNT_CARD.USER_PAID)通知(JSON)", "Notification: deduction state changed (DISCOUNT_CARD.USER_PAID, JSON)"),
        Entry::notification::<crate::webhook::v3::hire_power_bank::receive_insurance::Resource>("webhook::v3::hire_power_bank::receive_insurance", "隔夜归还保险订单状态变化(HIRE_POWER_BANK.RECEIVE_INSURANCE)通知(JSON)", "Notification: overnight-return insurance state (HIRE_POWER_BANK.RECEIVE_INSURANCE, JSON)"),
        Entry::notification::<crate::webhook::v3::payscore::user_accepted::Resource>("webhook::v3::payscore::user_accepted", "支付分服务确认订单(PAYSCORE.USER_ACCEPTED)通知(JSON)", "Notification: pay score service order confirmed (PAYSCORE.USER_ACCEPTED, JSON)"),
    ],
};
