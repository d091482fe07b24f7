// Written by `cargo xtask codegen`

//! `/v3/vehicle/etc/users/…`

pub mod by_openid;
