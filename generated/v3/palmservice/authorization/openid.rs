// Written by `cargo xtask codegen`

//! `/v3/palmservice/authorization/openid/…`

pub mod by_openid;
