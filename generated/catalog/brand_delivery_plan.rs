// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "brand-delivery-plan",
    title: "摇一摇有优惠（品牌API）",
    english: "Brand API: delivery plans of coupons",
    entries: &[
        Entry::endpoint::<crate::brand::marketing::delivery_plan::delivery_plans::by_plan_id::patch::Request>("brand::marketing::delivery_plan::delivery_plans::by_plan_id::patch"),
        Entry::endpoint::<crate::brand::marketing::delivery_plan::delivery_plans::by_plan_id::pause::post::Request>("brand::marketing::delivery_plan::delivery_plans::by_plan_id::pause::post"),
        Entry::endpoint::<crate::brand::marketing::delivery_plan::delivery_plans::by_plan_id::resume::post::Request>("brand::marketing::delivery_plan::delivery_plans::by_plan_id::resume::post"),
        Entry::endpoint::<crate::brand::marketing::delivery_plan::delivery_plans::by_plan_id::submit::post::Request>("brand::marketing::delivery_plan::delivery_plans::by_plan_id::submit::post"),
        Entry::endpoint::<crate::brand::marketing::delivery_plan::delivery_plans::by_plan_id::terminate::post::Request>("brand::marketing::delivery_plan::delivery_plans::by_plan_id::terminate::post"),
        Entry::endpoint::<crate::brand::marketing::delivery_plan::delivery_plans::get::Request>("brand::marketing::delivery_plan::delivery_plans::get"),
        Entry::endpoint::<crate::brand::marketing::delivery_plan::delivery_plans::post::Request>("brand::marketing::delivery_plan::delivery_plans::post"),
        Entry::endpoint::<crate::brand::marketing::delivery_plan::notify_url::post::Request>("brand::marketing::delivery_plan::notify_url::post"),
        Entry::notification::<crate::brand::webhook::delivery_plan::change::Resource>("brand::webhook::delivery_plan::change", "投放计划状态变更通知", "Notification: the state of a distribution plan changed"),
    ],
};
