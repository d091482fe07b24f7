// Written by `cargo xtask codegen`

//! `/v3/vehicle/etc/users/by_openid/…`

pub mod contracts;
