// Written by `cargo xtask codegen`

//! `/v3/offlinefacemch/…`

pub mod organizations;
pub mod tokens;
