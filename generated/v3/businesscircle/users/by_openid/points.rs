// Written by `cargo xtask codegen`

//! `/v3/businesscircle/users/by_openid/points/…`

pub mod commit_status;
