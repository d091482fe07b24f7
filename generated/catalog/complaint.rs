// Written by `cargo xtask codegen`

#![expect(deprecated, reason = "the catalog lists what is deprecated too")]

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "complaint",
    title: "消费者投诉",
    english: "Consumer complaints",
    text: include_str!("../llms-full/complaint.txt"),
    entries: &[
        Entry::endpoint::<crate::v3::merchant_service::complaint_notifications::delete::Request>("v3::merchant_service::complaint_notifications::delete").with_pages(&["4012460452", "4012460474"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::merchant_service::complaint_notifications::get::Request>("v3::merchant_service::complaint_notifications::get").with_pages(&["4012459014", "4012459065"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::merchant_service::complaint_notifications::post::Request>("v3::merchant_service::complaint_notifications::post").with_pages(&["4012458679", "4012458106"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::merchant_service::complaint_notifications::put::Request>("v3::merchant_service::complaint_notifications::put").with_pages(&["4012459282", "4012459287"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::merchant_service::complaints::by_transaction_id::get::Request>("v3::merchant_service::complaints::by_transaction_id::get"),
        Entry::endpoint::<crate::v3::merchant_service::complaints::by_transaction_id::negotiation_historys::get::Request>("v3::merchant_service::complaints::by_transaction_id::negotiation_historys::get"),
        Entry::endpoint::<crate::v3::merchant_service::complaints::get::Request>("v3::merchant_service::complaints::get"),
        Entry::endpoint::<crate::v3::merchant_service::complaints_v2::by_complaint_id::complete::post::Request>("v3::merchant_service::complaints_v2::by_complaint_id::complete::post").with_pages(&["4012467255", "4012467217"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::merchant_service::complaints_v2::by_complaint_id::get::Request>("v3::merchant_service::complaints_v2::by_complaint_id::get").with_pages(&["4012533436", "4012691648"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::merchant_service::complaints_v2::by_complaint_id::negotiation_historys::get::Request>("v3::merchant_service::complaints_v2::by_complaint_id::negotiation_historys::get").with_pages(&["4012533439", "4012691802"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::merchant_service::complaints_v2::by_complaint_id::response::post::Request>("v3::merchant_service::complaints_v2::by_complaint_id::response::post").with_pages(&["4012467254", "4012467213"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::merchant_service::complaints_v2::by_complaint_id::response_immediate_service::post::Request>("v3::merchant_service::complaints_v2::by_complaint_id::response_immediate_service::post").with_pages(&["4017151596", "4017151726"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::merchant_service::complaints_v2::by_complaint_id::update_refund_progress::post::Request>("v3::merchant_service::complaints_v2::by_complaint_id::update_refund_progress::post").with_pages(&["4012467256", "4012467218"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::merchant_service::complaints_v2::get::Request>("v3::merchant_service::complaints_v2::get").with_pages(&["4012533431", "4012691285"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::merchant_service::feedbacks::post::Request>("v3::merchant_service::feedbacks::post"),
        Entry::endpoint::<crate::v3::merchant_service::images::by_media_id::get::Request>("v3::merchant_service::images::by_media_id::get").with_pages(&["4012467251", "4012467223"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::merchant_service::images::upload::post::Request>("v3::merchant_service::images::upload::post").with_pages(&["4012467250", "4012467222"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::notification::<crate::webhook::v3::complaint::create::Resource>("webhook::v3::complaint::create", "产生新投诉(COMPLAINT.CREATE)通知(JSON)", "Notification: new complaint (COMPLAINT.CREATE, JSON)").with_pages(&["4012289719", "4012076174"]),
        Entry::notification::<crate::webhook::v3::complaint::state_change::Resource>("webhook::v3::complaint::state_change", "投诉状态变化(COMPLAINT.STATE_CHANGE)通知(JSON)", "Notification: complaint state changed (COMPLAINT.STATE_CHANGE, JSON)").with_pages(&["4012289719", "4012076174"]),
    ],
};
