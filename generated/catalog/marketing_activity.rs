// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "marketing-activity",
    title: "营销活动",
    english: "Payment gifts, partnerships and store offers",
    entries: &[
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::activities::get::Request>("v3::marketing::goods_subsidy_activity::activities::get"),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::activity::by_activity_id::apply::post::Request>("v3::marketing::goods_subsidy_activity::activity::by_activity_id::apply::post"),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::qualification::lock::post::Request>("v3::marketing::goods_subsidy_activity::qualification::lock::post"),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::qualification::unlock::post::Request>("v3::marketing::goods_subsidy_activity::qualification::unlock::post"),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::delete::Request>("v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::delete"),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::put::Request>("v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::put"),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representatives::get::Request>("v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representatives::get"),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::materials::post::Request>("v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::materials::post"),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::by_store_code::get::Request>("v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::by_store_code::get"),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::delete::Request>("v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::delete"),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::get::Request>("v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::get"),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::post::Request>("v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::post"),
        Entry::endpoint::<crate::v3::marketing::partnerships::build::post::Request>("v3::marketing::partnerships::build::post"),
        Entry::endpoint::<crate::v3::marketing::partnerships::get::Request>("v3::marketing::partnerships::get"),
        Entry::endpoint::<crate::v3::marketing::partnerships::terminate::post::Request>("v3::marketing::partnerships::terminate::post"),
        Entry::endpoint::<crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::Request>("v3::marketing::paygiftactivity::activities::by_activity_id::get"),
        Entry::endpoint::<crate::v3::marketing::paygiftactivity::activities::by_activity_id::goods::get::Request>("v3::marketing::paygiftactivity::activities::by_activity_id::goods::get"),
        Entry::endpoint::<crate::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::add::post::Request>("v3::marketing::paygiftactivity::activities::by_activity_id::merchants::add::post"),
        Entry::endpoint::<crate::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::delete::post::Request>("v3::marketing::paygiftactivity::activities::by_activity_id::merchants::delete::post"),
        Entry::endpoint::<crate::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::get::Request>("v3::marketing::paygiftactivity::activities::by_activity_id::merchants::get"),
        Entry::endpoint::<crate::v3::marketing::paygiftactivity::activities::by_activity_id::terminate::post::Request>("v3::marketing::paygiftactivity::activities::by_activity_id::terminate::post"),
        Entry::endpoint::<crate::v3::marketing::paygiftactivity::activities::get::Request>("v3::marketing::paygiftactivity::activities::get"),
        Entry::endpoint::<crate::v3::marketing::paygiftactivity::unique_threshold_activity::post::Request>("v3::marketing::paygiftactivity::unique_threshold_activity::post"),
        Entry::endpoint::<crate::v3::marketing::weekly_discount::activities::by_activity_id::apply::post::Request>("v3::marketing::weekly_discount::activities::by_activity_id::apply::post"),
        Entry::endpoint::<crate::v3::marketing::weekly_discount::activities::by_activity_id::get::Request>("v3::marketing::weekly_discount::activities::by_activity_id::get"),
        Entry::endpoint::<crate::v3::marketing::weekly_discount::activities::get::Request>("v3::marketing::weekly_discount::activities::get"),
    ],
};
