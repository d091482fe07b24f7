// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "credit",
    title: "分付与还款",
    english: "Credit payments (Fenfu) and repayments",
    text: include_str!("../llms-full/credit.txt"),
    entries: &[
        Entry::endpoint::<crate::v3::credit_repayment::partner::contracts::app_presign::post::Request>("v3::credit_repayment::partner::contracts::app_presign::post").with_pages(&["4016125804"]),
        Entry::endpoint::<crate::v3::credit_repayment::partner::contracts::by_out_contract_code::get::Request>("v3::credit_repayment::partner::contracts::by_out_contract_code::get").with_pages(&["4016125810"]),
        Entry::endpoint::<crate::v3::credit_repayment::partner::contracts::h5_presign::post::Request>("v3::credit_repayment::partner::contracts::h5_presign::post").with_pages(&["4016779565"]),
        Entry::endpoint::<crate::v3::credit_repayment::partner::contracts::terminate::post::Request>("v3::credit_repayment::partner::contracts::terminate::post").with_pages(&["4016125830"]),
        Entry::endpoint::<crate::v3::credit_repayment::partner::deduct_orders::by_out_trade_no::get::Request>("v3::credit_repayment::partner::deduct_orders::by_out_trade_no::get").with_pages(&["4016779468"]),
        Entry::endpoint::<crate::v3::credit_repayment::partner::deduct_orders::post::Request>("v3::credit_repayment::partner::deduct_orders::post").with_pages(&["4016779462"]),
        Entry::endpoint::<crate::v3::credit_repayment::partner::schedule_records::batch_create::post::Request>("v3::credit_repayment::partner::schedule_records::batch_create::post").with_pages(&["4016779459"]),
        Entry::endpoint::<crate::v3::credit_repayment::partner::schedule_records::by_out_record_id::get::Request>("v3::credit_repayment::partner::schedule_records::by_out_record_id::get").with_pages(&["4016779463"]),
        Entry::endpoint::<crate::v3::pay::instal::exposure::post::Request>("v3::pay::instal::exposure::post").with_pages(&["4016196762"]),
        Entry::endpoint::<crate::v3::pay::instal::partner::exposure::post::Request>("v3::pay::instal::partner::exposure::post").with_pages(&["4016196820"]),
        Entry::endpoint::<crate::v3::pay::partner::transactions::exposure::post::Request>("v3::pay::partner::transactions::exposure::post").with_pages(&["4014326522"]),
        Entry::endpoint::<crate::v3::pay::transactions::exposure::post::Request>("v3::pay::transactions::exposure::post").with_pages(&["4014326314"]),
        Entry::endpoint::<crate::v3::repayment::combine_transactions::partner::out_trade_no::by_combine_out_trade_no::close::post::Request>("v3::repayment::combine_transactions::partner::out_trade_no::by_combine_out_trade_no::close::post").with_pages(&["4015124497"]),
        Entry::endpoint::<crate::v3::repayment::combine_transactions::partner::out_trade_no::by_combine_out_trade_no::get::Request>("v3::repayment::combine_transactions::partner::out_trade_no::by_combine_out_trade_no::get").with_pages(&["4015124483"]),
        Entry::endpoint::<crate::v3::repayment::combine_transactions::partner::prepay::post::Request>("v3::repayment::combine_transactions::partner::prepay::post").with_pages(&["4015124463"]),
        Entry::notification::<crate::webhook::v3::credit_repayment::deduction_pay::Resource>("webhook::v3::credit_repayment::deduction_pay", "自动还款扣费还款成功(CREDIT_REPAYMENT.DEDUCTION_PAY)通知(JSON)", "Notification: auto-repayment deduction repaid (CREDIT_REPAYMENT.DEDUCTION_PAY, JSON)").with_pages(&["4016790592"]),
        Entry::notification::<crate::webhook::v3::credit_repayment::sign_contract::Resource>("webhook::v3::credit_repayment::sign_contract", "自动还款协议签约成功(CREDIT_REPAYMENT.SIGN_CONTRACT)通知(JSON)", "Notification: auto-repayment contract signed (CREDIT_REPAYMENT.SIGN_CONTRACT, JSON)").with_pages(&["4016790583"]),
        Entry::notification::<crate::webhook::v3::credit_repayment::terminate_contract::Resource>("webhook::v3::credit_repayment::terminate_contract", "自动还款协议解约成功(CREDIT_REPAYMENT.TERMINATE_CONTRACT)通知(JSON)", "Notification: auto-repayment contract terminated (CREDIT_REPAYMENT.TERMINATE_CONTRACT, JSON)").with_pages(&["4016790583"]),
    ],
};
