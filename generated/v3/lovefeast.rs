// Written by `cargo xtask codegen`

//! `/v3/lovefeast/…`

pub mod brands;
pub mod users;
