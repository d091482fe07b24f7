// Written by `cargo xtask codegen`

//! `/v3/lovefeast/users/…`

pub mod by_openid;
