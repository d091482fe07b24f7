// Written by `cargo xtask codegen`

//! `/v3/palmservice/authorization/…`

pub mod openid;
pub mod preauthorize;
