// Written by `cargo xtask codegen`

//! `/v3/ebike/charge/users/…`

pub mod by_openid;
