// Written by `cargo xtask codegen`

#![expect(deprecated, reason = "the catalog lists what is deprecated too")]

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "complaint",
    title: "消费者投诉",
    english: "Consumer complaints",
    entries: &[
        Entry::endpoint::<crate::v3::merchant_service::complaint_notifications::delete::Request>("v3::merchant_service::complaint_notifications::delete"),
        Entry::endpoint::<crate::v3::merchant_service::complaint_notifications::get::Request>("v3::merchant_service::complaint_notifications::get"),
        Entry::endpoint::<crate::v3::merchant_service::complaint_notifications::post::Request>("v3::merchant_service::complaint_notifications::post"),
        Entry::endpoint::<crate::v3::merchant_service::complaint_notifications::put::Request>("v3::merchant_service::complaint_notifications::put"),
        Entry::endpoint::<crate::v3::merchant_service::complaints::by_transaction_id::get::Request>("v3::merchant_service::complaints::by_transaction_id::get"),
        Entry::endpoint::<crate::v3::merchant_service::complaints::by_transaction_id::negotiation_historys::get::Request>("v3::merchant_service::complaints::by_transaction_id::negotiation_historys::get"),
        Entry::endpoint::<crate::v3::merchant_service::complaints::get::Request>("v3::merchant_service::complaints::get"),
        Entry::endpoint::<crate::v3::merchant_service::complaints_v2::by_complaint_id::complete::post::Request>("v3::merchant_service::complaints_v2::by_complaint_id::complete::post"),
        Entry::endpoint::<crate::v3::merchant_service::complaints_v2::by_complaint_id::get::Request>("v3::merchant_service::complaints_v2::by_complaint_id::get"),
        Entry::endpoint::<crate::v3::merchant_service::complaints_v2::by_complaint_id::negotiation_historys::get::Request>("v3::merchant_service::complaints_v2::by_complaint_id::negotiation_historys::get"),
        Entry::endpoint::<crate::v3::merchant_service::complaints_v2::by_complaint_id::response::post::Request>("v3::merchant_service::complaints_v2::by_complaint_id::response::post"),
        Entry::endpoint::<crate::v3::merchant_service::complaints_v2::by_complaint_id::response_immediate_service::post::Request>("v3::merchant_service::complaints_v2::by_complaint_id::response_immediate_service::post"),
        Entry::endpoint::<crate::v3::merchant_service::complaints_v2::by_complaint_id::update_refund_progress::post::Request>("v3::merchant_service::complaints_v2::by_complaint_id::update_refund_progress::post"),
        Entry::endpoint::<crate::v3::merchant_service::complaints_v2::get::Request>("v3::merchant_service::complaints_v2::get"),
        Entry::endpoint::<crate::v3::merchant_service::feedbacks::post::Request>("v3::merchant_service::feedbacks::post"),
        Entry::endpoint::<crate::v3::merchant_service::images::by_media_id::get::Request>("v3::merchant_service::images::by_media_id::get"),
        Entry::endpoint::<crate::v3::merchant_service::images::upload::post::Request>("v3::merchant_service::images::upload::post"),
        Entry::notification::<crate::webhook::v3::complaint::create::Resource>("webhook::v3::complaint::create", "产生新投诉(COMPLAINT.CREATE)通知(JSON)", "Notification: new complaint (COMPLAINT.CREATE, JSON)"),
        Entry::notification::<crate::webhook::v3::complaint::state_change::Resource>("webhook::v3::complaint::state_change", "投诉状态变化(COMPLAINT.STATE_CHANGE)通知(JSON)", "Notification: complaint state changed (COMPLAINT.STATE_CHANGE, JSON)"),
    ],
};
