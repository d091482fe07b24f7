// Written by `cargo xtask codegen`

//! `/v3/lovefeast/brands/…`

pub mod by_brand_id;
