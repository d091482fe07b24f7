// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "med-ins",
    title: "医保支付",
    english: "Medical insurance payments",
    text: include_str!("../llms-full/med-ins.txt"),
    entries: &[
        Entry::endpoint::<crate::v3::med_ins::orders::mix_trade_no::by_mix_trade_no::get::Request>("v3::med_ins::orders::mix_trade_no::by_mix_trade_no::get").with_pages(&["4016781479", "4012503155"]),
        Entry::endpoint::<crate::v3::med_ins::orders::out_trade_no::by_out_trade_no::get::Request>("v3::med_ins::orders::out_trade_no::by_out_trade_no::get").with_pages(&["4016781490", "4012503286"]),
        Entry::endpoint::<crate::v3::med_ins::orders::post::Request>("v3::med_ins::orders::post").with_pages(&["4016781466", "4012503131"]),
        Entry::endpoint::<crate::v3::med_ins::refunds::notify::post::Request>("v3::med_ins::refunds::notify::post").with_pages(&["4016781561", "4012166534"]),
        Entry::notification::<crate::webhook::v3::medical_insurance::success::Resource>("webhook::v3::medical_insurance::success", "医保混合收款成功(MEDICAL_INSURANCE.SUCCESS)通知(JSON)", "Notification: medical insurance mixed payment succeeded (MEDICAL_INSURANCE.SUCCESS, JSON)").with_pages(&["4016781554", "4012165722"]),
    ],
};
