// Written by `cargo xtask codegen`

//! `/v3/multiuse/users/…`

pub mod by_openid;
