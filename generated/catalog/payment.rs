// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "payment",
    title: "基础支付",
    english: "Basic payments",
    entries: &[
        Entry::endpoint::<crate::v3::pay::partner::transactions::app::post::Request>("v3::pay::partner::transactions::app::post"),
        Entry::endpoint::<crate::v3::pay::partner::transactions::codepay::post::Request>("v3::pay::partner::transactions::codepay::post"),
        Entry::endpoint::<crate::v3::pay::partner::transactions::h5::post::Request>("v3::pay::partner::transactions::h5::post"),
        Entry::endpoint::<crate::v3::pay::partner::transactions::id::by_transaction_id::get::Request>("v3::pay::partner::transactions::id::by_transaction_id::get"),
        Entry::endpoint::<crate::v3::pay::partner::transactions::jsapi::post::Request>("v3::pay::partner::transactions::jsapi::post"),
        Entry::endpoint::<crate::v3::pay::partner::transactions::miniprogram::post::Request>("v3::pay::partner::transactions::miniprogram::post"),
        Entry::endpoint::<crate::v3::pay::partner::transactions::native::post::Request>("v3::pay::partner::transactions::native::post"),
        Entry::endpoint::<crate::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::close::post::Request>("v3::pay::partner::transactions::out_trade_no::by_out_trade_no::close::post"),
        Entry::endpoint::<crate::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::get::Request>("v3::pay::partner::transactions::out_trade_no::by_out_trade_no::get"),
        Entry::endpoint::<crate::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::reverse::post::Request>("v3::pay::partner::transactions::out_trade_no::by_out_trade_no::reverse::post"),
        Entry::endpoint::<crate::v3::pay::partner::transactions::scannedpos::post::Request>("v3::pay::partner::transactions::scannedpos::post"),
        Entry::endpoint::<crate::v3::pay::transactions::app::post::Request>("v3::pay::transactions::app::post"),
        Entry::endpoint::<crate::v3::pay::transactions::codepay::post::Request>("v3::pay::transactions::codepay::post"),
        Entry::endpoint::<crate::v3::pay::transactions::h5::post::Request>("v3::pay::transactions::h5::post"),
        Entry::endpoint::<crate::v3::pay::transactions::id::by_transaction_id::get::Request>("v3::pay::transactions::id::by_transaction_id::get"),
        Entry::endpoint::<crate::v3::pay::transactions::jsapi::post::Request>("v3::pay::transactions::jsapi::post"),
        Entry::endpoint::<crate::v3::pay::transactions::native::post::Request>("v3::pay::transactions::native::post"),
        Entry::endpoint::<crate::v3::pay::transactions::out_trade_no::by_out_trade_no::close::post::Request>("v3::pay::transactions::out_trade_no::by_out_trade_no::close::post"),
        Entry::endpoint::<crate::v3::pay::transactions::out_trade_no::by_out_trade_no::get::Request>("v3::pay::transactions::out_trade_no::by_out_trade_no::get"),
        Entry::endpoint::<crate::v3::pay::transactions::out_trade_no::by_out_trade_no::reverse::post::Request>("v3::pay::transactions::out_trade_no::by_out_trade_no::reverse::post"),
        Entry::notification::<crate::webhook::v3::transaction::success::Resource>("webhook::v3::transaction::success", "支付成功(TRANSACTION.SUCCESS)通知(JSON)", "Notification: payment succeeded (TRANSACTION.SUCCESS, JSON)"),
    ],
};
