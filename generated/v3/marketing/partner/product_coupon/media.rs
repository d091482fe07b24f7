// Written by `cargo xtask codegen`

//! `/v3/marketing/partner/product_coupon/media/…`

pub mod upload_image;
