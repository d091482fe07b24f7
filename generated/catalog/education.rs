// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "education",
    title: "教育缴费",
    english: "Education payments",
    text: include_str!("../llms-full/education.txt"),
    entries: &[
        Entry::endpoint::<crate::v3::edu_papay::contracts::by_contract_id::delete::Request>("v3::edu_papay::contracts::by_contract_id::delete").with_pages(&["4012466882", "4012465374"]),
        Entry::endpoint::<crate::v3::edu_papay::contracts::id::by_contract_id::get::Request>("v3::edu_papay::contracts::id::by_contract_id::get").with_pages(&["4012522951", "4012465367"]),
        Entry::endpoint::<crate::v3::edu_papay::contracts::presign::post::Request>("v3::edu_papay::contracts::presign::post").with_pages(&["4012522560", "4012465360"]),
        Entry::endpoint::<crate::v3::edu_papay::transactions::id::by_transaction_id::get::Request>("v3::edu_papay::transactions::id::by_transaction_id::get").with_pages(&["4012523468", "4012465567"]),
        Entry::endpoint::<crate::v3::edu_papay::transactions::out_trade_no::by_out_trade_no::get::Request>("v3::edu_papay::transactions::out_trade_no::by_out_trade_no::get").with_pages(&["4012523591", "4012465574"]),
        Entry::endpoint::<crate::v3::edu_papay::transactions::post::Request>("v3::edu_papay::transactions::post").with_pages(&["4012524731", "4012465548"]),
        Entry::endpoint::<crate::v3::edu_papay::user::by_openid::contracts::get::Request>("v3::edu_papay::user::by_openid::contracts::get").with_pages(&["4012523265", "4012489548"]),
        Entry::endpoint::<crate::v3::edu_papay::user_notifications::by_contract_id::send::post::Request>("v3::edu_papay::user_notifications::by_contract_id::send::post").with_pages(&["4012524814", "4012855408"]),
        Entry::endpoint::<crate::v3::edu_star::orders::get::Request>("v3::edu_star::orders::get"),
        Entry::endpoint::<crate::v3::edu_star::orders::post::Request>("v3::edu_star::orders::post"),
        Entry::endpoint::<crate::v3::edu_star::users::openid::by_wechat_openid::get::Request>("v3::edu_star::users::openid::by_wechat_openid::get"),
        Entry::endpoint::<crate::v3::edu_star::users::qq::by_qq::get::Request>("v3::edu_star::users::qq::by_qq::get"),
        Entry::endpoint::<crate::v3::eduschoolpay::contracts::by_contract_id::get::Request>("v3::eduschoolpay::contracts::by_contract_id::get").with_pages(&["4012468959"]),
        Entry::endpoint::<crate::v3::eduschoolpay::contracts::by_contract_id::terminate::post::Request>("v3::eduschoolpay::contracts::by_contract_id::terminate::post").with_pages(&["4012469025"]),
        Entry::endpoint::<crate::v3::eduschoolpay::contracts::presign::post::Request>("v3::eduschoolpay::contracts::presign::post").with_pages(&["4012468952"]),
        Entry::endpoint::<crate::v3::eduschoolpay::transactions::id::by_transaction_id::get::Request>("v3::eduschoolpay::transactions::id::by_transaction_id::get").with_pages(&["4012469063"]),
        Entry::endpoint::<crate::v3::eduschoolpay::transactions::out_trade_no::by_out_trade_no::get::Request>("v3::eduschoolpay::transactions::out_trade_no::by_out_trade_no::get").with_pages(&["4012469097"]),
        Entry::endpoint::<crate::v3::eduschoolpay::transactions::post::Request>("v3::eduschoolpay::transactions::post").with_pages(&["4012469030"]),
        Entry::endpoint::<crate::v3::eduschoolpay::users::by_openid::contracts::get::Request>("v3::eduschoolpay::users::by_openid::contracts::get").with_pages(&["4012468993"]),
        Entry::endpoint::<crate::v3::eduschoolpay::users::by_openid::debt_state::get::Request>("v3::eduschoolpay::users::by_openid::debt_state::get").with_pages(&["4012469161"]),
        Entry::notification::<crate::webhook::v3::edu_school_pay::user_debt_state_update::Resource>("webhook::v3::edu_school_pay::user_debt_state_update", "校园轻松付用户欠款状态变化(EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE)通知(JSON)", "Notification: campus easy pay debt state changed (EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE, JSON)").with_pages(&["4012161155"]),
        Entry::notification::<crate::webhook::v3::entrust::release::Resource>("webhook::v3::entrust::release", "教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON)", "Notification: education auto-renewal contract terminated by user (ENTRUST.RELEASE, JSON)").with_pages(&["4012286235", "4012160192"]),
        Entry::notification::<crate::webhook::v3::entrust::signing::Resource>("webhook::v3::entrust::signing", "教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON)", "Notification: education auto-renewal contract signed by user (ENTRUST.SIGNING, JSON)").with_pages(&["4012286235", "4012160192"]),
        Entry::notification::<crate::webhook::v3::transaction::industry_failed::Resource>("webhook::v3::transaction::industry_failed", "校园轻松付扣费失败(TRANSACTION.INDUSTRY_FAILED)通知(JSON)", "Notification: campus easy pay deduction failed (TRANSACTION.INDUSTRY_FAILED, JSON)").with_pages(&["4012161063"]),
        Entry::notification::<crate::webhook::v3::transaction::industry_success::Resource>("webhook::v3::transaction::industry_success", "校园轻松付扣费支付成功(TRANSACTION.INDUSTRY_SUCCESS)通知(JSON)", "Notification: campus easy pay deduction succeeded (TRANSACTION.INDUSTRY_SUCCESS, JSON)").with_pages(&["4012161063"]),
    ],
};
