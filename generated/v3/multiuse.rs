// Written by `cargo xtask codegen`

//! `/v3/multiuse/…`

pub mod stocks;
pub mod users;
