// Written by `cargo xtask codegen`

//! `/v3/businesscircle/user_authorizations/…`

pub mod by_openid;
