// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "papay-insurance",
    title: "保险委托代扣与保单服务",
    english: "Insurance premium debits and policies",
    text: include_str!("../llms-full/papay-insurance.txt"),
    entries: &[
        Entry::endpoint::<crate::v3::inspolicymgr::deduct::authorizations::by_out_insurance_no::get::Request>("v3::inspolicymgr::deduct::authorizations::by_out_insurance_no::get").with_pages(&["4016617415"]),
        Entry::endpoint::<crate::v3::inspolicymgr::deduct::authorizations::post::Request>("v3::inspolicymgr::deduct::authorizations::post").with_pages(&["4016617408"]),
        Entry::endpoint::<crate::v3::inspolicymgr::deduct::policies::by_out_insurance_no::get::Request>("v3::inspolicymgr::deduct::policies::by_out_insurance_no::get").with_pages(&["4016617422"]),
        Entry::endpoint::<crate::v3::inspolicymgr::deduct::policies::by_out_insurance_no::patch::Request>("v3::inspolicymgr::deduct::policies::by_out_insurance_no::patch").with_pages(&["4016617424"]),
        Entry::endpoint::<crate::v3::inspolicymgr::deduct::policies::post::Request>("v3::inspolicymgr::deduct::policies::post").with_pages(&["4016617421"]),
        Entry::endpoint::<crate::v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::get::Request>("v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::get").with_pages(&["4012471229"]),
        Entry::endpoint::<crate::v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::schedule::post::Request>("v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::schedule::post").with_pages(&["4012471270"]),
        Entry::endpoint::<crate::v3::papay::insurance_pay::transactions::apply::post::Request>("v3::papay::insurance_pay::transactions::apply::post").with_pages(&["4012471158"]),
        Entry::endpoint::<crate::v3::papay::insurance_sign::contracts::plan_id::by_plan_id::contract_id::by_contract_id::renew::post::Request>("v3::papay::insurance_sign::contracts::plan_id::by_plan_id::contract_id::by_contract_id::renew::post").with_pages(&["4012489588"]),
        Entry::endpoint::<crate::v3::papay::insurance_sign::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get::Request>("v3::papay::insurance_sign::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get").with_pages(&["4012472641", "4016724540"]),
        Entry::endpoint::<crate::v3::papay::insurance_sign::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::terminate::post::Request>("v3::papay::insurance_sign::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::terminate::post").with_pages(&["4012472767", "4016724542"]),
        Entry::endpoint::<crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::app::post::Request>("v3::papay::insurance_sign::contracts::pre_entrust_sign::app::post").with_pages(&["4013005766"]),
        Entry::endpoint::<crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::h5::post::Request>("v3::papay::insurance_sign::contracts::pre_entrust_sign::h5::post").with_pages(&["4012529050", "4014962456"]),
        Entry::endpoint::<crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::jsapi::post::Request>("v3::papay::insurance_sign::contracts::pre_entrust_sign::jsapi::post").with_pages(&["4012528600", "4014960223"]),
        Entry::endpoint::<crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::mini_program::post::Request>("v3::papay::insurance_sign::contracts::pre_entrust_sign::mini_program::post").with_pages(&["4012528950", "4014960244"]),
        Entry::endpoint::<crate::v3::papay::insurance_sign::policy_periods::plan_id::by_plan_id::contract_id::by_contract_id::modify::post::Request>("v3::papay::insurance_sign::policy_periods::plan_id::by_plan_id::contract_id::by_contract_id::modify::post").with_pages(&["4012987596"]),
        Entry::endpoint::<crate::v3::papay::insurance_sign::policy_periods::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get::Request>("v3::papay::insurance_sign::policy_periods::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get").with_pages(&["4012489530"]),
        Entry::notification::<crate::webhook::v3::insurance_entrust::renew::Resource>("webhook::v3::insurance_entrust::renew", "保险商户委托代续期完成(INSURANCE_ENTRUST.RENEW)通知(JSON)", "Notification: insurance entrusted deduction renewed (INSURANCE_ENTRUST.RENEW, JSON)").with_pages(&["4012289466"]),
        Entry::notification::<crate::webhook::v3::insurance_entrust::sign::Resource>("webhook::v3::insurance_entrust::sign", "保险商户委托代扣签约成功(INSURANCE_ENTRUST.SIGN)通知(JSON)", "Notification: insurance entrusted deduction contract signed (INSURANCE_ENTRUST.SIGN, JSON)").with_pages(&["4012289466"]),
        Entry::notification::<crate::webhook::v3::insurance_entrust::terminate::Resource>("webhook::v3::insurance_entrust::terminate", "保险商户委托代扣解约完成(INSURANCE_ENTRUST.TERMINATE)通知(JSON)", "Notification: insurance entrusted deduction terminated (INSURANCE_ENTRUST.TERMINATE, JSON)").with_pages(&["4012289466"]),
        Entry::notification::<crate::webhook::v3::insurance_policy_management::granted::Resource>("webhook::v3::insurance_policy_management::granted", "微信保单服务用户授权成功(INSURANCE_POLICY_MANAGEMENT.GRANTED)通知(JSON)", "Notification: user authorised policy service (INSURANCE_POLICY_MANAGEMENT.GRANTED, JSON)").with_pages(&["4016943540"]),
    ],
};
