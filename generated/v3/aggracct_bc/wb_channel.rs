// Written by `cargo xtask codegen`

//! `/v3/aggracct_bc/wb_channel/…`

pub mod account;
pub mod bank_channel_account;
pub mod control_orders;
pub mod special_reduction;
