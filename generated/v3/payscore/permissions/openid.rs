// Written by `cargo xtask codegen`

//! `/v3/payscore/permissions/openid/…`

pub mod by_openid;
