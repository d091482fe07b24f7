// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "v2-deposit",
    title: "酒店押金与免押租住（v2）",
    english: "v2 hotel deposits and deposit-free rentals",
    text: include_str!("../llms-full/v2-deposit.txt"),
    entries: &[
        Entry::endpoint::<crate::v2::deposit::consume::post::Request>("v2::deposit::consume::post").with_pages(&["4011986801"]),
        Entry::endpoint::<crate::v2::deposit::facepay::post::Request>("v2::deposit::facepay::post").with_pages(&["4011986577"]),
        Entry::endpoint::<crate::v2::deposit::micropay::post::Request>("v2::deposit::micropay::post").with_pages(&["4011986623"]),
        Entry::endpoint::<crate::v2::deposit::orderquery::post::Request>("v2::deposit::orderquery::post").with_pages(&["4011986679"]),
        Entry::endpoint::<crate::v2::deposit::refund::post::Request>("v2::deposit::refund::post").with_pages(&["4011987251"]),
        Entry::endpoint::<crate::v2::deposit::refundquery::post::Request>("v2::deposit::refundquery::post").with_pages(&["4011987300"]),
        Entry::endpoint::<crate::v2::deposit::reverse::post::Request>("v2::deposit::reverse::post").with_pages(&["4011986741"]),
        Entry::endpoint::<crate::v2::deposit::unifiedorder::post::Request>("v2::deposit::unifiedorder::post").with_pages(&["4011986340", "4011986476"]),
        Entry::endpoint::<crate::v2::wxv::cancelbill::post::Request>("v2::wxv::cancelbill::post"),
        Entry::endpoint::<crate::v2::wxv::changerentmoney::post::Request>("v2::wxv::changerentmoney::post"),
        Entry::endpoint::<crate::v2::wxv::createhotelbill::post::Request>("v2::wxv::createhotelbill::post"),
        Entry::endpoint::<crate::v2::wxv::createrentbill::post::Request>("v2::wxv::createrentbill::post"),
        Entry::endpoint::<crate::v2::wxv::finishhotelbill::post::Request>("v2::wxv::finishhotelbill::post"),
        Entry::endpoint::<crate::v2::wxv::finishrentbill::post::Request>("v2::wxv::finishrentbill::post"),
        Entry::endpoint::<crate::v2::wxv::queryhotelbill::post::Request>("v2::wxv::queryhotelbill::post"),
        Entry::endpoint::<crate::v2::wxv::queryrentbill::post::Request>("v2::wxv::queryrentbill::post"),
        Entry::v2_notification::<crate::webhook::v2::check::fail::Resource>("webhook::v2::check::fail", "用户确认订单失败(CHECK.FAIL)回调通知(XML)", "Notification: user failed to confirm the order (CHECK.FAIL, XML)"),
        Entry::v2_notification::<crate::webhook::v2::check::success::Resource>("webhook::v2::check::success", "用户确认订单成功(CHECK.SUCCESS)回调通知(XML)", "Notification: user confirmed the order (CHECK.SUCCESS, XML)"),
        Entry::v2_notification::<crate::webhook::v2::transaction::fail::Resource>("webhook::v2::transaction::fail", "订单支付失败(TRANSACTION.FAIL)回调通知(XML)", "Notification: order payment failed (TRANSACTION.FAIL, XML)"),
        Entry::v2_notification::<crate::webhook::v2::transaction::success::Resource>("webhook::v2::transaction::success", "订单支付成功(TRANSACTION.SUCCESS)回调通知(XML)", "Notification: order payment succeeded (TRANSACTION.SUCCESS, XML)"),
    ],
};
