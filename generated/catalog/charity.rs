// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "charity",
    title: "公益捐赠",
    english: "Charitable giving",
    text: include_str!("../llms-full/charity.txt"),
    entries: &[
        Entry::endpoint::<crate::v3::fund_app::mch_transfer::partner::budget::by_out_budget_no::electronic_receipts::get::Request>("v3::fund_app::mch_transfer::partner::budget::by_out_budget_no::electronic_receipts::get").with_pages(&["4016209977"]),
        Entry::endpoint::<crate::v3::fund_app::mch_transfer::partner::budget::by_out_budget_no::electronic_receipts::post::Request>("v3::fund_app::mch_transfer::partner::budget::by_out_budget_no::electronic_receipts::post").with_pages(&["4016209966"]),
        Entry::endpoint::<crate::v3::fund_app::mch_transfer::partner::charity_budget::by_out_budget_no::get::Request>("v3::fund_app::mch_transfer::partner::charity_budget::by_out_budget_no::get").with_pages(&["4015554788"]),
        Entry::endpoint::<crate::v3::fund_app::mch_transfer::partner::charity_budget::by_out_budget_no::unlock::post::Request>("v3::fund_app::mch_transfer::partner::charity_budget::by_out_budget_no::unlock::post").with_pages(&["4015554795"]),
        Entry::endpoint::<crate::v3::fund_app::mch_transfer::partner::charity_budget::post::Request>("v3::fund_app::mch_transfer::partner::charity_budget::post").with_pages(&["4015554763"]),
        Entry::endpoint::<crate::v3::fund_app::mch_transfer::partner::charity_transfer_bills::out_transfer_no::by_out_transfer_no::get::Request>("v3::fund_app::mch_transfer::partner::charity_transfer_bills::out_transfer_no::by_out_transfer_no::get").with_pages(&["4015554859"]),
        Entry::endpoint::<crate::v3::fund_app::mch_transfer::partner::charity_transfer_bills::post::Request>("v3::fund_app::mch_transfer::partner::charity_transfer_bills::post").with_pages(&["4015554841"]),
        Entry::endpoint::<crate::v3::lovefeast::brands::by_brand_id::get::Request>("v3::lovefeast::brands::by_brand_id::get").with_pages(&["4012472863", "4012466619"]),
        Entry::endpoint::<crate::v3::lovefeast::users::by_openid::orders::brand_id::by_brand_id::get::Request>("v3::lovefeast::users::by_openid::orders::brand_id::by_brand_id::get"),
        Entry::endpoint::<crate::v3::lovefeast::users::by_openid::orders::out_trade_no::by_out_trade_no::get::Request>("v3::lovefeast::users::by_openid::orders::out_trade_no::by_out_trade_no::get"),
        Entry::notification::<crate::webhook::v3::budget::closed::Resource>("webhook::v3::budget::closed", "公益捐赠-预算申请关闭回调(BUDGET.CLOSED)通知(JSON)", "Notification: charity donation budget application closed (BUDGET.CLOSED, JSON)").with_pages(&["4015555114"]),
        Entry::notification::<crate::webhook::v3::budget::finished::Resource>("webhook::v3::budget::finished", "公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON)", "Notification: charity donation budget application finished (BUDGET.FINISHED, JSON)").with_pages(&["4015555114"]),
        Entry::notification::<crate::webhook::v3::budget::locked::Resource>("webhook::v3::budget::locked", "公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON)", "Notification: charity donation budget application locked (BUDGET.LOCKED, JSON)").with_pages(&["4015555114"]),
    ],
};
