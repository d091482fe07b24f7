// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "brand-delivery-plan",
    title: "摇一摇有优惠（品牌API）",
    english: "Brand API: delivery plans of coupons",
    text: include_str!("../llms-full/brand-delivery-plan.txt"),
    entries: &[
        Entry::endpoint::<crate::brand::marketing::delivery_plan::delivery_plans::by_plan_id::patch::Request>("brand::marketing::delivery_plan::delivery_plans::by_plan_id::patch").with_pages(&["4018381209"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::marketing::delivery_plan::delivery_plans::by_plan_id::pause::post::Request>("brand::marketing::delivery_plan::delivery_plans::by_plan_id::pause::post").with_pages(&["4018381165"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::marketing::delivery_plan::delivery_plans::by_plan_id::resume::post::Request>("brand::marketing::delivery_plan::delivery_plans::by_plan_id::resume::post").with_pages(&["4018381172"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::marketing::delivery_plan::delivery_plans::by_plan_id::submit::post::Request>("brand::marketing::delivery_plan::delivery_plans::by_plan_id::submit::post").with_pages(&["4018381190"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::marketing::delivery_plan::delivery_plans::by_plan_id::terminate::post::Request>("brand::marketing::delivery_plan::delivery_plans::by_plan_id::terminate::post").with_pages(&["4018381201"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::marketing::delivery_plan::delivery_plans::get::Request>("brand::marketing::delivery_plan::delivery_plans::get").with_pages(&["4018381151"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::marketing::delivery_plan::delivery_plans::post::Request>("brand::marketing::delivery_plan::delivery_plans::post").with_pages(&["4018381114"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::brand::marketing::delivery_plan::notify_url::post::Request>("brand::marketing::delivery_plan::notify_url::post").with_pages(&["4018381183"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")]),
        Entry::notification::<crate::brand::webhook::delivery_plan::change::Resource>("brand::webhook::delivery_plan::change", "投放计划状态变更通知", "Notification: the state of a distribution plan changed").with_pages(&["4018869623"]),
    ],
};
