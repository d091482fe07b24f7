// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "marketing-favor",
    entries: &[
        Entry::endpoint::<crate::v3::marketing::bank::packages::by_package_id::tasks::get::Request>("v3::marketing::bank::packages::by_package_id::tasks::get"),
        Entry::endpoint::<crate::v3::marketing::bank::packages::by_package_id::tasks::post::Request>("v3::marketing::bank::packages::by_package_id::tasks::post"),
        Entry::endpoint::<crate::v3::marketing::bank_favor::users::by_openid::bank_multi_activity::post::Request>("v3::marketing::bank_favor::users::by_openid::bank_multi_activity::post"),
        Entry::endpoint::<crate::v3::marketing::bank_favor::users::by_openid::coupons::by_coupon_id::get::Request>("v3::marketing::bank_favor::users::by_openid::coupons::by_coupon_id::get"),
        Entry::endpoint::<crate::v3::marketing::favor::callbacks::get::Request>("v3::marketing::favor::callbacks::get"),
        Entry::endpoint::<crate::v3::marketing::favor::callbacks::post::Request>("v3::marketing::favor::callbacks::post"),
        Entry::endpoint::<crate::v3::marketing::favor::coupon_stocks::post::Request>("v3::marketing::favor::coupon_stocks::post"),
        Entry::endpoint::<crate::v3::marketing::favor::media::image_upload::post::Request>("v3::marketing::favor::media::image_upload::post"),
        Entry::endpoint::<crate::v3::marketing::favor::stocks::by_stock_id::get::Request>("v3::marketing::favor::stocks::by_stock_id::get"),
        Entry::endpoint::<crate::v3::marketing::favor::stocks::by_stock_id::items::get::Request>("v3::marketing::favor::stocks::by_stock_id::items::get"),
        Entry::endpoint::<crate::v3::marketing::favor::stocks::by_stock_id::merchants::get::Request>("v3::marketing::favor::stocks::by_stock_id::merchants::get"),
        Entry::endpoint::<crate::v3::marketing::favor::stocks::by_stock_id::modify_goods_id::post::Request>("v3::marketing::favor::stocks::by_stock_id::modify_goods_id::post"),
        Entry::endpoint::<crate::v3::marketing::favor::stocks::by_stock_id::pause::post::Request>("v3::marketing::favor::stocks::by_stock_id::pause::post"),
        Entry::endpoint::<crate::v3::marketing::favor::stocks::by_stock_id::refund_flow::get::Request>("v3::marketing::favor::stocks::by_stock_id::refund_flow::get"),
        Entry::endpoint::<crate::v3::marketing::favor::stocks::by_stock_id::refund_flow_by_day::get::Request>("v3::marketing::favor::stocks::by_stock_id::refund_flow_by_day::get"),
        Entry::endpoint::<crate::v3::marketing::favor::stocks::by_stock_id::restart::post::Request>("v3::marketing::favor::stocks::by_stock_id::restart::post"),
        Entry::endpoint::<crate::v3::marketing::favor::stocks::by_stock_id::start::post::Request>("v3::marketing::favor::stocks::by_stock_id::start::post"),
        Entry::endpoint::<crate::v3::marketing::favor::stocks::by_stock_id::use_flow::get::Request>("v3::marketing::favor::stocks::by_stock_id::use_flow::get"),
        Entry::endpoint::<crate::v3::marketing::favor::stocks::by_stock_id::use_flow_by_day::get::Request>("v3::marketing::favor::stocks::by_stock_id::use_flow_by_day::get"),
        Entry::endpoint::<crate::v3::marketing::favor::stocks::get::Request>("v3::marketing::favor::stocks::get"),
        Entry::endpoint::<crate::v3::marketing::favor::users::by_openid::coupons::by_coupon_id::get::Request>("v3::marketing::favor::users::by_openid::coupons::by_coupon_id::get"),
        Entry::endpoint::<crate::v3::marketing::favor::users::by_openid::coupons::get::Request>("v3::marketing::favor::users::by_openid::coupons::get"),
        Entry::endpoint::<crate::v3::marketing::favor::users::by_openid::coupons::post::Request>("v3::marketing::favor::users::by_openid::coupons::post"),
        Entry::endpoint::<crate::v3::marketing::withdraw_favor::users::by_openid::coupons::get::Request>("v3::marketing::withdraw_favor::users::by_openid::coupons::get"),
        Entry::endpoint::<crate::v3::marketing::withdraw_favor::users::by_openid::coupons::post::Request>("v3::marketing::withdraw_favor::users::by_openid::coupons::post"),
        Entry::endpoint::<crate::v3::multiuse::stocks::by_stock_id::refund_flow::get::Request>("v3::multiuse::stocks::by_stock_id::refund_flow::get"),
        Entry::endpoint::<crate::v3::multiuse::stocks::by_stock_id::send_flow::get::Request>("v3::multiuse::stocks::by_stock_id::send_flow::get"),
        Entry::endpoint::<crate::v3::multiuse::stocks::by_stock_id::use_flow::get::Request>("v3::multiuse::stocks::by_stock_id::use_flow::get"),
        Entry::endpoint::<crate::v3::multiuse::users::by_openid::coupons::post::Request>("v3::multiuse::users::by_openid::coupons::post"),
        Entry::notification::<crate::webhook::v3::coupon::use_::Resource>("webhook::v3::coupon::use_"),
    ],
};
