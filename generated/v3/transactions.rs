// Written by `cargo xtask codegen`

//! `/v3/transactions/…`

pub mod app;
pub mod id;
pub mod jsapi;
pub mod micropay;
pub mod mweb;
pub mod native;
pub mod out_trade_no;
