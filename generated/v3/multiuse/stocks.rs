// Written by `cargo xtask codegen`

//! `/v3/multiuse/stocks/…`

pub mod by_stock_id;
