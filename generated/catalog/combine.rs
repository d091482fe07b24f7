// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "combine",
    title: "合单支付",
    english: "Combined payments",
    entries: &[
        Entry::endpoint::<crate::v3::combine_transactions::app::post::Request>("v3::combine_transactions::app::post"),
        Entry::endpoint::<crate::v3::combine_transactions::h5::post::Request>("v3::combine_transactions::h5::post"),
        Entry::endpoint::<crate::v3::combine_transactions::id::by_combine_transaction_id::get::Request>("v3::combine_transactions::id::by_combine_transaction_id::get"),
        Entry::endpoint::<crate::v3::combine_transactions::jsapi::post::Request>("v3::combine_transactions::jsapi::post"),
        Entry::endpoint::<crate::v3::combine_transactions::miniprogram::post::Request>("v3::combine_transactions::miniprogram::post"),
        Entry::endpoint::<crate::v3::combine_transactions::native::post::Request>("v3::combine_transactions::native::post"),
        Entry::endpoint::<crate::v3::combine_transactions::out_trade_no::by_combine_out_trade_no::close::post::Request>("v3::combine_transactions::out_trade_no::by_combine_out_trade_no::close::post"),
        Entry::endpoint::<crate::v3::combine_transactions::out_trade_no::by_combine_out_trade_no::get::Request>("v3::combine_transactions::out_trade_no::by_combine_out_trade_no::get"),
        Entry::notification::<crate::webhook::v3::transaction::success::combined::Resource>("webhook::v3::transaction::success::combined", "合单支付成功通知", "Combined payment succeeded"),
    ],
};
