// Written by `cargo xtask codegen`

//! `/v3/marketing/withdraw_favor/users/…`

pub mod by_openid;
