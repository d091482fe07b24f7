// Written by `cargo xtask codegen`

//! `/v3/aggracct_bc/wb_channel/control_orders/info/update/result/…`

pub mod notify;
