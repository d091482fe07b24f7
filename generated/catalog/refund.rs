// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "refund",
    entries: &[
        Entry::endpoint::<crate::v3::refund::domestic::refunds::by_out_refund_no::get::Request>("v3::refund::domestic::refunds::by_out_refund_no::get"),
        Entry::endpoint::<crate::v3::refund::domestic::refunds::by_refund_id::apply_abnormal_refund::post::Request>("v3::refund::domestic::refunds::by_refund_id::apply_abnormal_refund::post"),
        Entry::endpoint::<crate::v3::refund::domestic::refunds::post::Request>("v3::refund::domestic::refunds::post"),
        Entry::notification::<crate::webhook::v3::refund::abnormal::Resource>("webhook::v3::refund::abnormal"),
        Entry::notification::<crate::webhook::v3::refund::closed::Resource>("webhook::v3::refund::closed"),
        Entry::notification::<crate::webhook::v3::refund::success::Resource>("webhook::v3::refund::success"),
    ],
};
