// Written by `cargo xtask codegen`

//! `/v3/businesscircle/users/by_openid/…`

pub mod points;
