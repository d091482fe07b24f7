// Written by `cargo xtask codegen`

//! `/v3/express/users/…`

pub mod by_openid;
