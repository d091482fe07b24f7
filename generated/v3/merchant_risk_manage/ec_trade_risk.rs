// Written by `cargo xtask codegen`

//! `/v3/merchant_risk_manage/ec_trade_risk/…`

pub mod query_risk_trades;
pub mod recv_dispose_result;
