// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "education",
    entries: &[
        Entry::endpoint::<crate::v3::edu_papay::contracts::by_contract_id::delete::Request>("v3::edu_papay::contracts::by_contract_id::delete"),
        Entry::endpoint::<crate::v3::edu_papay::contracts::id::by_contract_id::get::Request>("v3::edu_papay::contracts::id::by_contract_id::get"),
        Entry::endpoint::<crate::v3::edu_papay::contracts::presign::post::Request>("v3::edu_papay::contracts::presign::post"),
        Entry::endpoint::<crate::v3::edu_papay::transactions::id::by_transaction_id::get::Request>("v3::edu_papay::transactions::id::by_transaction_id::get"),
        Entry::endpoint::<crate::v3::edu_papay::transactions::out_trade_no::by_out_trade_no::get::Request>("v3::edu_papay::transactions::out_trade_no::by_out_trade_no::get"),
        Entry::endpoint::<crate::v3::edu_papay::transactions::post::Request>("v3::edu_papay::transactions::post"),
        Entry::endpoint::<crate::v3::edu_papay::user::by_openid::contracts::get::Request>("v3::edu_papay::user::by_openid::contracts::get"),
        Entry::endpoint::<crate::v3::edu_papay::user_notifications::by_contract_id::send::post::Request>("v3::edu_papay::user_notifications::by_contract_id::send::post"),
        Entry::endpoint::<crate::v3::edu_star::orders::get::Request>("v3::edu_star::orders::get"),
        Entry::endpoint::<crate::v3::edu_star::orders::post::Request>("v3::edu_star::orders::post"),
        Entry::endpoint::<crate::v3::edu_star::users::openid::by_wechat_openid::get::Request>("v3::edu_star::users::openid::by_wechat_openid::get"),
        Entry::endpoint::<crate::v3::edu_star::users::qq::by_qq::get::Request>("v3::edu_star::users::qq::by_qq::get"),
        Entry::endpoint::<crate::v3::eduschoolpay::contracts::by_contract_id::get::Request>("v3::eduschoolpay::contracts::by_contract_id::get"),
        Entry::endpoint::<crate::v3::eduschoolpay::contracts::by_contract_id::terminate::post::Request>("v3::eduschoolpay::contracts::by_contract_id::terminate::post"),
        Entry::endpoint::<crate::v3::eduschoolpay::contracts::presign::post::Request>("v3::eduschoolpay::contracts::presign::post"),
        Entry::endpoint::<crate::v3::eduschoolpay::transactions::id::by_transaction_id::get::Request>("v3::eduschoolpay::transactions::id::by_transaction_id::get"),
        Entry::endpoint::<crate::v3::eduschoolpay::transactions::out_trade_no::by_out_trade_no::get::Request>("v3::eduschoolpay::transactions::out_trade_no::by_out_trade_no::get"),
        Entry::endpoint::<crate::v3::eduschoolpay::transactions::post::Request>("v3::eduschoolpay::transactions::post"),
        Entry::endpoint::<crate::v3::eduschoolpay::users::by_openid::contracts::get::Request>("v3::eduschoolpay::users::by_openid::contracts::get"),
        Entry::endpoint::<crate::v3::eduschoolpay::users::by_openid::debt_state::get::Request>("v3::eduschoolpay::users::by_openid::debt_state::get"),
        Entry::notification::<crate::webhook::v3::edu_school_pay::user_debt_state_update::Resource>("webhook::v3::edu_school_pay::user_debt_state_update"),
        Entry::notification::<crate::webhook::v3::entrust::release::Resource>("webhook::v3::entrust::release"),
        Entry::notification::<crate::webhook::v3::entrust::signing::Resource>("webhook::v3::entrust::signing"),
        Entry::notification::<crate::webhook::v3::transaction::industry_failed::Resource>("webhook::v3::transaction::industry_failed"),
        Entry::notification::<crate::webhook::v3::transaction::industry_success::Resource>("webhook::v3::transaction::industry_success"),
    ],
};
