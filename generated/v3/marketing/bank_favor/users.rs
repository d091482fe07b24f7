// Written by `cargo xtask codegen`

//! `/v3/marketing/bank_favor/users/…`

pub mod by_openid;
