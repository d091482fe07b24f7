// Written by `cargo xtask codegen`

//! `/v3/multiuse/stocks/by_stock_id/…`

pub mod refund_flow;
pub mod send_flow;
pub mod use_flow;
