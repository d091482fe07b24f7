// Written by `cargo xtask codegen`

//! `/v3/merchant_risk_manage/…`

pub mod ec_trade_risk;
pub mod report_trade_union_information;
pub mod trade_risk_information;
pub mod trade_risk_result;
pub mod violation_notifications;
