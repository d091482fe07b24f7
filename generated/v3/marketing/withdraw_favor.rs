// Written by `cargo xtask codegen`

//! `/v3/marketing/withdraw_favor/…`

pub mod users;
