// Written by `cargo xtask codegen`

//! `/v3/lovefeast/users/by_openid/…`

pub mod orders;
