// Written by `cargo xtask codegen`

//! `/v3/edu_papay/user/…`

pub mod by_openid;
