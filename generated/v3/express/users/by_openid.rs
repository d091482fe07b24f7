// Written by `cargo xtask codegen`

//! `/v3/express/users/by_openid/…`

pub mod transform;
