// Written by `cargo xtask codegen`

//! `/v3/global/transactions/…`

pub mod app;
pub mod id;
pub mod jsapi;
pub mod mweb;
pub mod native;
pub mod out_trade_no;
