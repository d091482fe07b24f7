// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "profitsharing",
    title: "分账",
    english: "Profit sharing",
    text: include_str!("../llms-full/profitsharing.txt"),
    entries: &[
        Entry::endpoint::<crate::v3::brand::profitsharing::brand_configs::by_brand_mchid::get::Request>("v3::brand::profitsharing::brand_configs::by_brand_mchid::get").with_pages(&["4012467022"]),
        Entry::endpoint::<crate::v3::brand::profitsharing::finish_order::post::Request>("v3::brand::profitsharing::finish_order::post").with_pages(&["4012467016"]),
        Entry::endpoint::<crate::v3::brand::profitsharing::orders::by_transaction_id::amounts::get::Request>("v3::brand::profitsharing::orders::by_transaction_id::amounts::get").with_pages(&["4012467021"]),
        Entry::endpoint::<crate::v3::brand::profitsharing::orders::get::Request>("v3::brand::profitsharing::orders::get").with_pages(&["4012467002"]),
        Entry::endpoint::<crate::v3::brand::profitsharing::orders::post::Request>("v3::brand::profitsharing::orders::post").with_pages(&["4012692975"]),
        Entry::endpoint::<crate::v3::brand::profitsharing::receivers::add::post::Request>("v3::brand::profitsharing::receivers::add::post").with_pages(&["4012467100"]),
        Entry::endpoint::<crate::v3::brand::profitsharing::receivers::delete::post::Request>("v3::brand::profitsharing::receivers::delete::post").with_pages(&["4012467103"]),
        Entry::endpoint::<crate::v3::brand::profitsharing::returnorders::get::Request>("v3::brand::profitsharing::returnorders::get").with_pages(&["4012467011"]),
        Entry::endpoint::<crate::v3::brand::profitsharing::returnorders::post::Request>("v3::brand::profitsharing::returnorders::post").with_pages(&["4012467097"]),
        Entry::endpoint::<crate::v3::profitsharing::bills::get::Request>("v3::profitsharing::bills::get").with_pages(&["4012529628", "4012761131", "4012761140", "4012715572"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "NO_STATEMENT_EXIST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (429, "FREQUENCY_LIMITED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::profitsharing::merchant_configs::by_sub_mchid::get::Request>("v3::profitsharing::merchant_configs::by_sub_mchid::get").with_pages(&["4012466864"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (403, "NO_AUTH"), (429, "FREQUENCY_LIMITED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::profitsharing::orders::by_out_order_no::get::Request>("v3::profitsharing::orders::by_out_order_no::get").with_pages(&["4012525210", "4012466850"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (404, "RESOURCE_NOT_EXISTS"), (429, "FREQUENCY_LIMITED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::profitsharing::orders::post::Request>("v3::profitsharing::orders::post").with_pages(&["4012524936", "4012690683"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (403, "NOT_ENOUGH"), (403, "NO_AUTH"), (403, "RULE_LIMIT"), (429, "FREQUENCY_LIMITED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::profitsharing::orders::unfreeze::post::Request>("v3::profitsharing::orders::unfreeze::post").with_pages(&["4012526374", "4012466860"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (403, "NOT_ENOUGH"), (403, "NO_AUTH"), (429, "FREQUENCY_LIMITED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::profitsharing::receivers::add::post::Request>("v3::profitsharing::receivers::add::post").with_pages(&["4012528995", "4012690944"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (403, "NO_AUTH"), (429, "FREQUENCY_LIMITED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::profitsharing::receivers::delete::post::Request>("v3::profitsharing::receivers::delete::post").with_pages(&["4012529590", "4012466868"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (403, "NO_AUTH"), (429, "FREQUENCY_LIMITED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::profitsharing::return_orders::by_out_return_no::get::Request>("v3::profitsharing::return_orders::by_out_return_no::get").with_pages(&["4012526279", "4012466858"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (404, "RESOURCE_NOT_EXISTS"), (429, "FREQUENCY_LIMITED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::profitsharing::return_orders::post::Request>("v3::profitsharing::return_orders::post").with_pages(&["4012525287", "4012466854"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (403, "NO_AUTH"), (429, "FREQUENCY_LIMITED"), (500, "SYSTEM_ERROR")]),
        Entry::endpoint::<crate::v3::profitsharing::transactions::by_transaction_id::amounts::get::Request>("v3::profitsharing::transactions::by_transaction_id::amounts::get").with_pages(&["4012457939", "4012457927"]).with_refusals(&[(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (404, "RESOURCE_NOT_EXISTS"), (429, "FREQUENCY_LIMITED"), (500, "SYSTEM_ERROR")]),
        Entry::notification::<crate::webhook::v3::profitsharing::return_::Resource>("webhook::v3::profitsharing::return_", "分账动账成功回退(PROFITSHARING.RETURN)通知(JSON)", "Notification: profit-sharing return succeeded (PROFITSHARING.RETURN, JSON)").with_pages(&["4012289679", "4012116672", "4012075216", "4012075400"]),
        Entry::notification::<crate::webhook::v3::profitsharing::success::Resource>("webhook::v3::profitsharing::success", "分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON)", "Notification: profit sharing succeeded (PROFITSHARING.SUCCESS, JSON)").with_pages(&["4012289679", "4012116672", "4012075216", "4012075400"]),
        Entry::notification::<crate::webhook::v3::transaction::success::profitsharing::Resource>("webhook::v3::transaction::success::profitsharing", "分账动账通知", "Money of a profit sharing moved"),
    ],
};
