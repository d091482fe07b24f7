// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "payment",
    title: "基础支付",
    english: "Basic payments",
    text: include_str!("../llms-full/payment.txt"),
    entries: &[
        Entry::endpoint::<crate::v3::pay::partner::transactions::app::post::Request>("v3::pay::partner::transactions::app::post").with_pages(&["4013080231", "4012523526", "4012714669"]),
        Entry::endpoint::<crate::v3::pay::partner::transactions::codepay::post::Request>("v3::pay::partner::transactions::codepay::post").with_pages(&["4012382179"]),
        Entry::endpoint::<crate::v3::pay::partner::transactions::h5::post::Request>("v3::pay::partner::transactions::h5::post").with_pages(&["4012738604", "4012523544", "4012714759"]),
        Entry::endpoint::<crate::v3::pay::partner::transactions::id::by_transaction_id::get::Request>("v3::pay::partner::transactions::id::by_transaction_id::get").with_pages(&["4012526943", "4012738964", "4013080234", "4012738969", "4012738971", "4012738973", "4012760520", "4012886173", "4012760565"]),
        Entry::endpoint::<crate::v3::pay::partner::transactions::jsapi::post::Request>("v3::pay::partner::transactions::jsapi::post").with_pages(&["4012738519", "4012759974", "4012523593", "4012523579", "4012714678", "4012714911"]),
        Entry::endpoint::<crate::v3::pay::partner::transactions::miniprogram::post::Request>("v3::pay::partner::transactions::miniprogram::post").with_pages(&["4012886115"]),
        Entry::endpoint::<crate::v3::pay::partner::transactions::native::post::Request>("v3::pay::partner::transactions::native::post").with_pages(&["4012738659", "4012523551", "4012714902"]),
        Entry::endpoint::<crate::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::close::post::Request>("v3::pay::partner::transactions::out_trade_no::by_out_trade_no::close::post").with_pages(&["4012526949", "4012739019", "4013080236", "4012759669", "4012759725", "4012760108", "4012760518", "4012886167", "4012760574"]),
        Entry::endpoint::<crate::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::get::Request>("v3::pay::partner::transactions::out_trade_no::by_out_trade_no::get").with_pages(&["4012526944", "4012739008", "4013080235", "4012759661", "4012759714", "4012760115", "4012760526", "4012886197", "4012760568"]),
        Entry::endpoint::<crate::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::reverse::post::Request>("v3::pay::partner::transactions::out_trade_no::by_out_trade_no::reverse::post").with_pages(&["4012382181"]),
        Entry::endpoint::<crate::v3::pay::partner::transactions::scannedpos::post::Request>("v3::pay::partner::transactions::scannedpos::post").with_pages(&["4012492476"]),
        Entry::endpoint::<crate::v3::pay::transactions::app::post::Request>("v3::pay::transactions::app::post").with_pages(&["4013070347", "4012525136"]),
        Entry::endpoint::<crate::v3::pay::transactions::codepay::post::Request>("v3::pay::transactions::codepay::post").with_pages(&["4012382150"]),
        Entry::endpoint::<crate::v3::pay::transactions::h5::post::Request>("v3::pay::transactions::h5::post").with_pages(&["4012791834", "4012525153"]),
        Entry::endpoint::<crate::v3::pay::transactions::id::by_transaction_id::get::Request>("v3::pay::transactions::id::by_transaction_id::get").with_pages(&["4012791858", "4013070354", "4012791837", "4012791879", "4012791899", "4012526922"]),
        Entry::endpoint::<crate::v3::pay::transactions::jsapi::post::Request>("v3::pay::transactions::jsapi::post").with_pages(&["4012791856", "4012791897", "4012525167", "4012525182"]),
        Entry::endpoint::<crate::v3::pay::transactions::native::post::Request>("v3::pay::transactions::native::post").with_pages(&["4012791877", "4012525171"]),
        Entry::endpoint::<crate::v3::pay::transactions::out_trade_no::by_out_trade_no::close::post::Request>("v3::pay::transactions::out_trade_no::by_out_trade_no::close::post").with_pages(&["4012791860", "4013070360", "4012791839", "4012791881", "4012791901", "4012526915"]),
        Entry::endpoint::<crate::v3::pay::transactions::out_trade_no::by_out_trade_no::get::Request>("v3::pay::transactions::out_trade_no::by_out_trade_no::get").with_pages(&["4012791859", "4013070356", "4012791838", "4012791880", "4012791900", "4012526919"]),
        Entry::endpoint::<crate::v3::pay::transactions::out_trade_no::by_out_trade_no::reverse::post::Request>("v3::pay::transactions::out_trade_no::by_out_trade_no::reverse::post").with_pages(&["4012382161"]),
        Entry::notification::<crate::webhook::v3::transaction::success::Resource>("webhook::v3::transaction::success", "支付成功(TRANSACTION.SUCCESS)通知(JSON)", "Notification: payment succeeded (TRANSACTION.SUCCESS, JSON)").with_pages(&["4012791861", "4013070368", "4012791836", "4012791882", "4012791902", "4012158598", "4013421143", "4013421231", "4013421336", "4013421407", "4012166360", "4012284311", "4012165150", "4012286273", "4012286313", "4012289459", "4013392770", "4012085146", "4013080237", "4012085680", "4012085875", "4012085801", "4012231898", "4013462105", "4013462175", "4013462250", "4013462574", "4012167493", "4012602261", "4012166543", "4012886152", "4012086059", "4012090195", "4012237246", "4012155283", "4012586136", "4012085573", "4013194298", "4012159706", "4012160382", "4012161063", "4013014124", "4012505528", "4012354543", "4012354579", "4012354607", "4014096450", "4012354798", "4015124358"]),
    ],
};
