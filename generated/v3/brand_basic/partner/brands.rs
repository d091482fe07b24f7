// Written by `cargo xtask codegen`

//! `/v3/brand_basic/partner/brands/…`

pub mod by_brand_id;
