// Written by `cargo xtask codegen`

//! `/v3/payscore/users/by_openid/…`

pub mod permissions;
