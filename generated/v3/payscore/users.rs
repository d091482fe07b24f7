// Written by `cargo xtask codegen`

//! `/v3/payscore/users/…`

pub mod by_openid;
