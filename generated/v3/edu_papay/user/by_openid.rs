// Written by `cargo xtask codegen`

//! `/v3/edu_papay/user/by_openid/…`

pub mod contracts;
