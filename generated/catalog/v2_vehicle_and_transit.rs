// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "v2-vehicle-and-transit",
    title: "车主服务与乘车码（v2）",
    english: "v2 vehicle and transit debits",
    entries: &[
        Entry::endpoint::<crate::v2::transit::partnerpay::payapply::post::Request>("v2::transit::partnerpay::payapply::post"),
        Entry::endpoint::<crate::v2::transit::partnerpay::queryorder::post::Request>("v2::transit::partnerpay::queryorder::post"),
        Entry::endpoint::<crate::v2::transit::partnerpay::querystate::post::Request>("v2::transit::partnerpay::querystate::post"),
        Entry::endpoint::<crate::v2::transit::pay::payapply::post::Request>("v2::transit::pay::payapply::post"),
        Entry::endpoint::<crate::v2::transit::pay::querystate::post::Request>("v2::transit::pay::querystate::post"),
        Entry::endpoint::<crate::v2::transit::queryorder::post::Request>("v2::transit::queryorder::post"),
        Entry::endpoint::<crate::v2::vehicle::partnerpay::notification::post::Request>("v2::vehicle::partnerpay::notification::post"),
        Entry::endpoint::<crate::v2::vehicle::partnerpay::payapply::post::Request>("v2::vehicle::partnerpay::payapply::post"),
        Entry::endpoint::<crate::v2::vehicle::partnerpay::querystate::post::Request>("v2::vehicle::partnerpay::querystate::post"),
        Entry::endpoint::<crate::v2::vehicle::pay::notification::post::Request>("v2::vehicle::pay::notification::post"),
        Entry::endpoint::<crate::v2::vehicle::pay::payapply::post::Request>("v2::vehicle::pay::payapply::post"),
        Entry::endpoint::<crate::v2::vehicle::pay::querystate::post::Request>("v2::vehicle::pay::querystate::post"),
        Entry::v2_notification::<crate::webhook::v2::vehicle_state_changed_for_parking::Body>("webhook::v2::vehicle_state_changed_for_parking", "车牌状态变更通知(XML)", "Notification: licence plate state changed (XML)"),
    ],
};
