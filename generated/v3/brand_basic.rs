// Written by `cargo xtask codegen`

//! `/v3/brand_basic/…`

pub mod partner;
