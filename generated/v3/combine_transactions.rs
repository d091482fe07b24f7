// Written by `cargo xtask codegen`

//! `/v3/combine_transactions/…`

pub mod app;
pub mod h5;
pub mod id;
pub mod jsapi;
pub mod miniprogram;
pub mod native;
pub mod out_trade_no;
