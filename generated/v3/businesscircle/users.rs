// Written by `cargo xtask codegen`

//! `/v3/businesscircle/users/…`

pub mod by_openid;
