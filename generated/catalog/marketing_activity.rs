// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "marketing-activity",
    title: "营销活动",
    english: "Payment gifts, partnerships and store offers",
    text: include_str!("../llms-full/marketing-activity.txt"),
    entries: &[
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::activities::get::Request>("v3::marketing::goods_subsidy_activity::activities::get"),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::activity::by_activity_id::apply::post::Request>("v3::marketing::goods_subsidy_activity::activity::by_activity_id::apply::post"),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::qualification::lock::post::Request>("v3::marketing::goods_subsidy_activity::qualification::lock::post"),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::qualification::unlock::post::Request>("v3::marketing::goods_subsidy_activity::qualification::unlock::post"),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::delete::Request>("v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::delete").with_pages(&["4012384344", "4012384399"]),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::put::Request>("v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::put").with_pages(&["4012384327", "4012384386"]),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representatives::get::Request>("v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representatives::get").with_pages(&["4012384347", "4012384405"]),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::materials::post::Request>("v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::materials::post").with_pages(&["4012384337", "4012384395"]),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::by_store_code::get::Request>("v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::by_store_code::get").with_pages(&["4012384379", "4012384437"]),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::delete::Request>("v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::delete").with_pages(&["4012384363", "4012384431"]),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::get::Request>("v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::get").with_pages(&["4012384355", "4012384414"]),
        Entry::endpoint::<crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::post::Request>("v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::post").with_pages(&["4012384359", "4012384421"]),
        Entry::endpoint::<crate::v3::marketing::partnerships::build::post::Request>("v3::marketing::partnerships::build::post").with_pages(&["4012380498", "4012381469"]),
        Entry::endpoint::<crate::v3::marketing::partnerships::get::Request>("v3::marketing::partnerships::get").with_pages(&["4012380536", "4012381479"]),
        Entry::endpoint::<crate::v3::marketing::partnerships::terminate::post::Request>("v3::marketing::partnerships::terminate::post").with_pages(&["4017164460", "4017171868"]),
        Entry::endpoint::<crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::Request>("v3::marketing::paygiftactivity::activities::by_activity_id::get").with_pages(&["4012487971", "4012492967"]),
        Entry::endpoint::<crate::v3::marketing::paygiftactivity::activities::by_activity_id::goods::get::Request>("v3::marketing::paygiftactivity::activities::by_activity_id::goods::get").with_pages(&["4012466448", "4012466492"]),
        Entry::endpoint::<crate::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::add::post::Request>("v3::marketing::paygiftactivity::activities::by_activity_id::merchants::add::post").with_pages(&["4012466671", "4012466735"]),
        Entry::endpoint::<crate::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::delete::post::Request>("v3::marketing::paygiftactivity::activities::by_activity_id::merchants::delete::post").with_pages(&["4012466787", "4012466827"]),
        Entry::endpoint::<crate::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::get::Request>("v3::marketing::paygiftactivity::activities::by_activity_id::merchants::get").with_pages(&["4012466149", "4012466191"]),
        Entry::endpoint::<crate::v3::marketing::paygiftactivity::activities::by_activity_id::terminate::post::Request>("v3::marketing::paygiftactivity::activities::by_activity_id::terminate::post").with_pages(&["4012466523", "4012466633"]),
        Entry::endpoint::<crate::v3::marketing::paygiftactivity::activities::get::Request>("v3::marketing::paygiftactivity::activities::get").with_pages(&["4012489126", "4012493214"]),
        Entry::endpoint::<crate::v3::marketing::paygiftactivity::unique_threshold_activity::post::Request>("v3::marketing::paygiftactivity::unique_threshold_activity::post").with_pages(&["4012487898", "4012492900"]),
        Entry::endpoint::<crate::v3::marketing::weekly_discount::activities::by_activity_id::apply::post::Request>("v3::marketing::weekly_discount::activities::by_activity_id::apply::post"),
        Entry::endpoint::<crate::v3::marketing::weekly_discount::activities::by_activity_id::get::Request>("v3::marketing::weekly_discount::activities::by_activity_id::get"),
        Entry::endpoint::<crate::v3::marketing::weekly_discount::activities::get::Request>("v3::marketing::weekly_discount::activities::get"),
    ],
};
