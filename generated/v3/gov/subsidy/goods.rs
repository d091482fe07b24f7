// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/goods/…`

pub mod upload;
