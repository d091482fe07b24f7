// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "refund",
    title: "退款",
    english: "Refunds",
    entries: &[
        Entry::endpoint::<crate::v3::refund::domestic::refunds::by_out_refund_no::get::Request>("v3::refund::domestic::refunds::by_out_refund_no::get"),
        Entry::endpoint::<crate::v3::refund::domestic::refunds::by_refund_id::apply_abnormal_refund::post::Request>("v3::refund::domestic::refunds::by_refund_id::apply_abnormal_refund::post"),
        Entry::endpoint::<crate::v3::refund::domestic::refunds::post::Request>("v3::refund::domestic::refunds::post"),
        Entry::notification::<crate::webhook::v3::refund::abnormal::Resource>("webhook::v3::refund::abnormal", "退款异常(REFUND.ABNORMAL)通知(JSON)", "Notification: refund abnormal (REFUND.ABNORMAL, JSON)"),
        Entry::notification::<crate::webhook::v3::refund::closed::Resource>("webhook::v3::refund::closed", "退款关闭(REFUND.CLOSED)通知(JSON)", "Notification: refund closed (REFUND.CLOSED, JSON)"),
        Entry::notification::<crate::webhook::v3::refund::success::Resource>("webhook::v3::refund::success", "退款成功(REFUND.SUCCESS)通知(JSON)", "Notification: refund succeeded (REFUND.SUCCESS, JSON)"),
    ],
};
