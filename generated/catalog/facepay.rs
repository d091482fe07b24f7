// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "facepay",
    title: "刷脸与刷掌支付",
    english: "Face and palm payments",
    text: include_str!("../llms-full/facepay.txt"),
    entries: &[
        Entry::endpoint::<crate::v3::facemch::users::by_face_sid::get::Request>("v3::facemch::users::by_face_sid::get"),
        Entry::endpoint::<crate::v3::offlineface::authinfo::post::Request>("v3::offlineface::authinfo::post"),
        Entry::endpoint::<crate::v3::offlineface::contracts::by_contract_id::get::Request>("v3::offlineface::contracts::by_contract_id::get"),
        Entry::endpoint::<crate::v3::offlineface::contracts::presign::post::Request>("v3::offlineface::contracts::presign::post"),
        Entry::endpoint::<crate::v3::offlineface::face_collections::by_collection_id::get::Request>("v3::offlineface::face_collections::by_collection_id::get"),
        Entry::endpoint::<crate::v3::offlineface::face_collections::get::Request>("v3::offlineface::face_collections::get"),
        Entry::endpoint::<crate::v3::offlineface::repayment_url::post::Request>("v3::offlineface::repayment_url::post"),
        Entry::endpoint::<crate::v3::offlineface::transactions::out_trade_no::by_out_trade_no::get::Request>("v3::offlineface::transactions::out_trade_no::by_out_trade_no::get"),
        Entry::endpoint::<crate::v3::offlineface::transactions::post::Request>("v3::offlineface::transactions::post"),
        Entry::endpoint::<crate::v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::get::Request>("v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::get"),
        Entry::endpoint::<crate::v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::patch::Request>("v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::patch"),
        Entry::endpoint::<crate::v3::offlinefacemch::organizations::by_organization_id::users::user_id::by_user_id::terminate_contract::post::Request>("v3::offlinefacemch::organizations::by_organization_id::users::user_id::by_user_id::terminate_contract::post"),
        Entry::endpoint::<crate::v3::offlinefacemch::organizations::get::Request>("v3::offlinefacemch::organizations::get"),
        Entry::endpoint::<crate::v3::offlinefacemch::tokens::post::Request>("v3::offlinefacemch::tokens::post"),
        Entry::endpoint::<crate::v3::palmservice::authorization::openid::by_openid::get::Request>("v3::palmservice::authorization::openid::by_openid::get").with_pages(&["4014482017"]),
        Entry::endpoint::<crate::v3::palmservice::authorization::preauthorize::post::Request>("v3::palmservice::authorization::preauthorize::post").with_pages(&["4014481990"]),
        Entry::notification::<crate::webhook::v3::facepay::user_state_change::Resource>("webhook::v3::facepay::user_state_change", "用户签约状态变更(FACEPAY.USER_STATE_CHANGE)通知(JSON)", "Notification: user contract signing state changed (FACEPAY.USER_STATE_CHANGE, JSON)"),
    ],
};
