// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "combine",
    title: "合单支付",
    english: "Combined payments",
    text: include_str!("../llms-full/combine.txt"),
    entries: &[
        Entry::endpoint::<crate::v3::combine_transactions::app::post::Request>("v3::combine_transactions::app::post").with_pages(&["4012556944", "4012545465", "4012758021", "4012707307", "4012760622", "4012884108", "4015001933", "4015973099"]),
        Entry::endpoint::<crate::v3::combine_transactions::h5::post::Request>("v3::combine_transactions::h5::post").with_pages(&["4012556961", "4012545879", "4012758208", "4012707565", "4012760626"]),
        Entry::endpoint::<crate::v3::combine_transactions::id::by_combine_transaction_id::get::Request>("v3::combine_transactions::id::by_combine_transaction_id::get").with_pages(&["4012602242"]),
        Entry::endpoint::<crate::v3::combine_transactions::jsapi::post::Request>("v3::combine_transactions::jsapi::post").with_pages(&["4012556926", "4012556931", "4012545654", "4012757938", "4012758246", "4012707323", "4012760615", "4012760633"]),
        Entry::endpoint::<crate::v3::combine_transactions::miniprogram::post::Request>("v3::combine_transactions::miniprogram::post").with_pages(&["4012602225"]),
        Entry::endpoint::<crate::v3::combine_transactions::native::post::Request>("v3::combine_transactions::native::post").with_pages(&["4012556982", "4012547310", "4012758240", "4012708704", "4012760629"]),
        Entry::endpoint::<crate::v3::combine_transactions::out_trade_no::by_combine_out_trade_no::close::post::Request>("v3::combine_transactions::out_trade_no::by_combine_out_trade_no::close::post").with_pages(&["4012577452", "4013421130", "4013421225", "4013421330", "4013421404", "4012551793", "4012761079", "4013462102", "4013462171", "4013462247", "4013462566", "4012709095", "4012602237", "4012761093", "4015973150"]),
        Entry::endpoint::<crate::v3::combine_transactions::out_trade_no::by_combine_out_trade_no::get::Request>("v3::combine_transactions::out_trade_no::by_combine_out_trade_no::get").with_pages(&["4012557006", "4013421126", "4013421222", "4013421316", "4013421401", "4012551745", "4012761057", "4013462099", "4013462164", "4013462240", "4013462520", "4012708988", "4012602253", "4012761049", "4015973142"]),
        Entry::notification::<crate::webhook::v3::transaction::success::combined::Resource>("webhook::v3::transaction::success::combined", "合单支付成功通知", "Combined payment succeeded").with_pages(&["4012158598", "4013462175"]),
    ],
};
