// Written by `cargo xtask codegen`

//! `/v3/ebike/charge/users/by_openid/…`

pub mod contract;
