// Written by `cargo xtask codegen`

#![expect(deprecated, reason = "the catalog lists what is deprecated too")]

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "parking",
    title: "停车与出行",
    english: "Parking, tolls and transit",
    entries: &[
        Entry::endpoint::<crate::v3::ebike::charge::contracts::by_contract_id::confirm::post::Request>("v3::ebike::charge::contracts::by_contract_id::confirm::post"),
        Entry::endpoint::<crate::v3::ebike::charge::contracts::by_contract_id::get::Request>("v3::ebike::charge::contracts::by_contract_id::get"),
        Entry::endpoint::<crate::v3::ebike::charge::contracts::preopen::post::Request>("v3::ebike::charge::contracts::preopen::post"),
        Entry::endpoint::<crate::v3::ebike::charge::transactions::id::by_transaction_id::get::Request>("v3::ebike::charge::transactions::id::by_transaction_id::get"),
        Entry::endpoint::<crate::v3::ebike::charge::transactions::out_trade_no::by_out_trade_no::get::Request>("v3::ebike::charge::transactions::out_trade_no::by_out_trade_no::get"),
        Entry::endpoint::<crate::v3::ebike::charge::transactions::post::Request>("v3::ebike::charge::transactions::post"),
        Entry::endpoint::<crate::v3::ebike::charge::users::by_openid::contract::get::Request>("v3::ebike::charge::users::by_openid::contract::get"),
        Entry::endpoint::<crate::v3::industry_coupon::tokens::post::Request>("v3::industry_coupon::tokens::post"),
        Entry::endpoint::<crate::v3::parking::reminders::application::post::Request>("v3::parking::reminders::application::post"),
        Entry::endpoint::<crate::v3::parking::reminders::application::query::get::Request>("v3::parking::reminders::application::query::get"),
        Entry::endpoint::<crate::v3::parking::reminders::application::withdraw::post::Request>("v3::parking::reminders::application::withdraw::post"),
        Entry::endpoint::<crate::v3::parking::reminders::applications::get::Request>("v3::parking::reminders::applications::get"),
        Entry::endpoint::<crate::v3::parking::reminders::entry::post::Request>("v3::parking::reminders::entry::post"),
        Entry::endpoint::<crate::v3::parking::reminders::exit::post::Request>("v3::parking::reminders::exit::post"),
        Entry::endpoint::<crate::v3::parking::reminders::ext_payment::post::Request>("v3::parking::reminders::ext_payment::post"),
        Entry::endpoint::<crate::v3::parking::reminders::parking_fee::post::Request>("v3::parking::reminders::parking_fee::post"),
        Entry::endpoint::<crate::v3::parking::reminders::parking_lot::get::Request>("v3::parking::reminders::parking_lot::get"),
        Entry::endpoint::<crate::v3::parking::reminders::payment::post::Request>("v3::parking::reminders::payment::post"),
        Entry::endpoint::<crate::v3::qrcode::transactions::out_trade_no::by_out_trade_no::get::Request>("v3::qrcode::transactions::out_trade_no::by_out_trade_no::get"),
        Entry::endpoint::<crate::v3::qrcode::transactions::post::Request>("v3::qrcode::transactions::post"),
        Entry::endpoint::<crate::v3::qrcode::user_services::contract_id::by_contract_id::get::Request>("v3::qrcode::user_services::contract_id::by_contract_id::get"),
        Entry::endpoint::<crate::v3::vehicle::etc::contracts::by_contract_id::get::Request>("v3::vehicle::etc::contracts::by_contract_id::get"),
        Entry::endpoint::<crate::v3::vehicle::etc::preopen::post::Request>("v3::vehicle::etc::preopen::post"),
        Entry::endpoint::<crate::v3::vehicle::etc::transactions::highway::post::Request>("v3::vehicle::etc::transactions::highway::post"),
        Entry::endpoint::<crate::v3::vehicle::etc::transactions::id::by_transaction_id::get::Request>("v3::vehicle::etc::transactions::id::by_transaction_id::get"),
        Entry::endpoint::<crate::v3::vehicle::etc::transactions::out_trade_no::by_out_trade_no::get::Request>("v3::vehicle::etc::transactions::out_trade_no::by_out_trade_no::get"),
        Entry::endpoint::<crate::v3::vehicle::etc::users::by_openid::contracts::get::Request>("v3::vehicle::etc::users::by_openid::contracts::get"),
        Entry::endpoint::<crate::v3::vehicle::parking::parkings::post::Request>("v3::vehicle::parking::parkings::post"),
        Entry::endpoint::<crate::v3::vehicle::parking::services::find::get::Request>("v3::vehicle::parking::services::find::get"),
        Entry::endpoint::<crate::v3::vehicle::transactions::out_trade_no::by_out_trade_no::get::Request>("v3::vehicle::transactions::out_trade_no::by_out_trade_no::get"),
        Entry::endpoint::<crate::v3::vehicle::transactions::parking::post::Request>("v3::vehicle::transactions::parking::post"),
        Entry::notification::<crate::webhook::v3::parking_fee::query_trans_info::Resource>("webhook::v3::parking_fee::query_trans_info", "停车缴费服务-商户查费(PARKING_FEE.QUERY_TRANS_INFO)回调(JSON)", "Notification: parking payment, query merchant fee (PARKING_FEE.QUERY_TRANS_INFO, JSON)"),
        Entry::notification::<crate::webhook::v3::transaction::fail::Resource>("webhook::v3::transaction::fail", "停车服务扣费失败(TRANSACTION.FAIL)通知(JSON)", "Notification: parking deduction failed (TRANSACTION.FAIL, JSON)"),
        Entry::notification::<crate::webhook::v3::transaction::pay_back::Resource>("webhook::v3::transaction::pay_back", "用户对垫资单还款(TRANSACTION.PAY_BACK)通知(JSON)", "Notification: user repaid an advance order (TRANSACTION.PAY_BACK, JSON)"),
        Entry::notification::<crate::webhook::v3::vehicle::entrance_state_change::Resource>("webhook::v3::vehicle::entrance_state_change", "停车入场状态变更(VEHICLE.ENTRANCE_STATE_CHANGE)通知(JSON)", "Notification: parking entry state changed (VEHICLE.ENTRANCE_STATE_CHANGE, JSON)"),
        Entry::notification::<crate::webhook::v3::vehicle::user_state_change::Resource>("webhook::v3::vehicle::user_state_change", "ETC授权签约状态变化(VEHICLE.USER_STATE_CHANGE)通知(JSON)", "Notification: ETC contract signing state changed (VEHICLE.USER_STATE_CHANGE, JSON)"),
    ],
};
