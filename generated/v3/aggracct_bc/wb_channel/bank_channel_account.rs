// Written by `cargo xtask codegen`

//! `/v3/aggracct_bc/wb_channel/bank_channel_account/…`

pub mod rename;
