// Written by `cargo xtask codegen`

//! `/v3/marketing/busifavor/users/…`

pub mod by_openid;
