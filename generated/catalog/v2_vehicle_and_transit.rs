// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "v2-vehicle-and-transit",
    title: "车主服务与乘车码（v2）",
    english: "v2 vehicle and transit debits",
    text: include_str!("../llms-full/v2-vehicle-and-transit.txt"),
    entries: &[
        Entry::endpoint::<crate::v2::transit::partnerpay::payapply::post::Request>("v2::transit::partnerpay::payapply::post").with_pages(&["4011989903"]),
        Entry::endpoint::<crate::v2::transit::partnerpay::queryorder::post::Request>("v2::transit::partnerpay::queryorder::post").with_pages(&["4011989909"]),
        Entry::endpoint::<crate::v2::transit::partnerpay::querystate::post::Request>("v2::transit::partnerpay::querystate::post").with_pages(&["4011989910"]),
        Entry::endpoint::<crate::v2::transit::pay::payapply::post::Request>("v2::transit::pay::payapply::post").with_pages(&["4011984781"]),
        Entry::endpoint::<crate::v2::transit::pay::querystate::post::Request>("v2::transit::pay::querystate::post").with_pages(&["4011985234"]),
        Entry::endpoint::<crate::v2::transit::queryorder::post::Request>("v2::transit::queryorder::post").with_pages(&["4011986341"]),
        Entry::endpoint::<crate::v2::vehicle::partnerpay::notification::post::Request>("v2::vehicle::partnerpay::notification::post").with_pages(&["4011988204"]),
        Entry::endpoint::<crate::v2::vehicle::partnerpay::payapply::post::Request>("v2::vehicle::partnerpay::payapply::post").with_pages(&["4011988205"]),
        Entry::endpoint::<crate::v2::vehicle::partnerpay::querystate::post::Request>("v2::vehicle::partnerpay::querystate::post").with_pages(&["4011988212"]),
        Entry::endpoint::<crate::v2::vehicle::pay::notification::post::Request>("v2::vehicle::pay::notification::post").with_pages(&["4011985272"]),
        Entry::endpoint::<crate::v2::vehicle::pay::payapply::post::Request>("v2::vehicle::pay::payapply::post").with_pages(&["4011985331"]),
        Entry::endpoint::<crate::v2::vehicle::pay::querystate::post::Request>("v2::vehicle::pay::querystate::post").with_pages(&["4011986415"]),
        Entry::v2_notification::<crate::webhook::v2::vehicle_state_changed_for_parking::Body>("webhook::v2::vehicle_state_changed_for_parking", "车牌状态变更通知(XML)", "Notification: licence plate state changed (XML)").with_pages(&["4011987424", "4011988215"]),
    ],
};
