// Written by `cargo xtask codegen`

#![expect(deprecated, reason = "the catalog lists what is deprecated too")]

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "global-legacy",
    title: "跨境支付（旧版）",
    english: "Cross-border payments (superseded)",
    text: include_str!("../llms-full/global-legacy.txt"),
    entries: &[
        Entry::endpoint::<crate::v3::customs::orders::get::Request>("v3::customs::orders::get"),
        Entry::endpoint::<crate::v3::customs::orders::patch::Request>("v3::customs::orders::patch"),
        Entry::endpoint::<crate::v3::customs::orders::post::Request>("v3::customs::orders::post"),
        Entry::endpoint::<crate::v3::customs::redeclare::post::Request>("v3::customs::redeclare::post"),
        Entry::endpoint::<crate::v3::customs::verify_certificate::post::Request>("v3::customs::verify_certificate::post"),
        Entry::endpoint::<crate::v3::merchants::by_sub_mchid::get::Request>("v3::merchants::by_sub_mchid::get"),
        Entry::endpoint::<crate::v3::merchants::post::Request>("v3::merchants::post"),
        Entry::endpoint::<crate::v3::merchants::put::Request>("v3::merchants::put"),
        Entry::endpoint::<crate::v3::refunds::get::Request>("v3::refunds::get"),
        Entry::endpoint::<crate::v3::refunds::id::by_refund_id::get::Request>("v3::refunds::id::by_refund_id::get"),
        Entry::endpoint::<crate::v3::refunds::out_refund_no::by_out_refund_no::get::Request>("v3::refunds::out_refund_no::by_out_refund_no::get"),
        Entry::endpoint::<crate::v3::refunds::post::Request>("v3::refunds::post"),
        Entry::endpoint::<crate::v3::settle::settlements::get::Request>("v3::settle::settlements::get"),
        Entry::endpoint::<crate::v3::statements::get::Request>("v3::statements::get"),
        Entry::endpoint::<crate::v3::transactions::app::post::Request>("v3::transactions::app::post"),
        Entry::endpoint::<crate::v3::transactions::id::by_transaction_id::close::post::Request>("v3::transactions::id::by_transaction_id::close::post"),
        Entry::endpoint::<crate::v3::transactions::id::by_transaction_id::get::Request>("v3::transactions::id::by_transaction_id::get"),
        Entry::endpoint::<crate::v3::transactions::id::by_transaction_id::reverse::post::Request>("v3::transactions::id::by_transaction_id::reverse::post"),
        Entry::endpoint::<crate::v3::transactions::jsapi::post::Request>("v3::transactions::jsapi::post"),
        Entry::endpoint::<crate::v3::transactions::micropay::post::Request>("v3::transactions::micropay::post"),
        Entry::endpoint::<crate::v3::transactions::mweb::post::Request>("v3::transactions::mweb::post"),
        Entry::endpoint::<crate::v3::transactions::native::post::Request>("v3::transactions::native::post"),
        Entry::endpoint::<crate::v3::transactions::out_trade_no::by_out_trade_no::close::post::Request>("v3::transactions::out_trade_no::by_out_trade_no::close::post"),
        Entry::endpoint::<crate::v3::transactions::out_trade_no::by_out_trade_no::get::Request>("v3::transactions::out_trade_no::by_out_trade_no::get"),
        Entry::endpoint::<crate::v3::transactions::out_trade_no::by_out_trade_no::reverse::post::Request>("v3::transactions::out_trade_no::by_out_trade_no::reverse::post"),
    ],
};
