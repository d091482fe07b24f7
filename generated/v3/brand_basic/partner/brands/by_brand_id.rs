// Written by `cargo xtask codegen`

//! `/v3/brand_basic/partner/brands/by_brand_id/…`

pub mod product_authorities;
