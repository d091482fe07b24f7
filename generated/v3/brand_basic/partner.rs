// Written by `cargo xtask codegen`

//! `/v3/brand_basic/partner/…`

pub mod brands;
