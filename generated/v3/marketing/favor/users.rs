// Written by `cargo xtask codegen`

//! `/v3/marketing/favor/users/…`

pub mod by_openid;
