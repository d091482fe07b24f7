// Written by `cargo xtask codegen`

//! `/v3/aggracct_bc/wb_channel/account/…`

pub mod balance;
pub mod mch_archives;
pub mod mch_media;
