// Written by `cargo xtask codegen`

//! `/v3/aggracct_bc/wb_channel/control_orders/…`

pub mod by_out_request_no;
pub mod info;
pub mod punish;
pub mod recover;
