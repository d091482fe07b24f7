// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "profitsharing",
    title: "分账",
    english: "Profit sharing",
    entries: &[
        Entry::endpoint::<crate::v3::brand::profitsharing::brand_configs::by_brand_mchid::get::Request>("v3::brand::profitsharing::brand_configs::by_brand_mchid::get"),
        Entry::endpoint::<crate::v3::brand::profitsharing::finish_order::post::Request>("v3::brand::profitsharing::finish_order::post"),
        Entry::endpoint::<crate::v3::brand::profitsharing::orders::by_transaction_id::amounts::get::Request>("v3::brand::profitsharing::orders::by_transaction_id::amounts::get"),
        Entry::endpoint::<crate::v3::brand::profitsharing::orders::get::Request>("v3::brand::profitsharing::orders::get"),
        Entry::endpoint::<crate::v3::brand::profitsharing::orders::post::Request>("v3::brand::profitsharing::orders::post"),
        Entry::endpoint::<crate::v3::brand::profitsharing::receivers::add::post::Request>("v3::brand::profitsharing::receivers::add::post"),
        Entry::endpoint::<crate::v3::brand::profitsharing::receivers::delete::post::Request>("v3::brand::profitsharing::receivers::delete::post"),
        Entry::endpoint::<crate::v3::brand::profitsharing::returnorders::get::Request>("v3::brand::profitsharing::returnorders::get"),
        Entry::endpoint::<crate::v3::brand::profitsharing::returnorders::post::Request>("v3::brand::profitsharing::returnorders::post"),
        Entry::endpoint::<crate::v3::profitsharing::bills::get::Request>("v3::profitsharing::bills::get"),
        Entry::endpoint::<crate::v3::profitsharing::merchant_configs::by_sub_mchid::get::Request>("v3::profitsharing::merchant_configs::by_sub_mchid::get"),
        Entry::endpoint::<crate::v3::profitsharing::orders::by_out_order_no::get::Request>("v3::profitsharing::orders::by_out_order_no::get"),
        Entry::endpoint::<crate::v3::profitsharing::orders::post::Request>("v3::profitsharing::orders::post"),
        Entry::endpoint::<crate::v3::profitsharing::orders::unfreeze::post::Request>("v3::profitsharing::orders::unfreeze::post"),
        Entry::endpoint::<crate::v3::profitsharing::receivers::add::post::Request>("v3::profitsharing::receivers::add::post"),
        Entry::endpoint::<crate::v3::profitsharing::receivers::delete::post::Request>("v3::profitsharing::receivers::delete::post"),
        Entry::endpoint::<crate::v3::profitsharing::return_orders::by_out_return_no::get::Request>("v3::profitsharing::return_orders::by_out_return_no::get"),
        Entry::endpoint::<crate::v3::profitsharing::return_orders::post::Request>("v3::profitsharing::return_orders::post"),
        Entry::endpoint::<crate::v3::profitsharing::transactions::by_transaction_id::amounts::get::Request>("v3::profitsharing::transactions::by_transaction_id::amounts::get"),
        Entry::notification::<crate::webhook::v3::profitsharing::return_::Resource>("webhook::v3::profitsharing::return_", "分账动账成功回退(PROFITSHARING.RETURN)通知(JSON)", "Notification: profit-sharing return succeeded (PROFITSHARING.RETURN, JSON)"),
        Entry::notification::<crate::webhook::v3::profitsharing::success::Resource>("webhook::v3::profitsharing::success", "分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON)", "Notification: profit sharing succeeded (PROFITSHARING.SUCCESS, JSON)"),
        Entry::notification::<crate::webhook::v3::transaction::success::profitsharing::Resource>("webhook::v3::transaction::success::profitsharing", "分账动账通知", "Money of a profit sharing moved"),
    ],
};
