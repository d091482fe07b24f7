// Written by `cargo xtask codegen`

//! `/brand/marketing/product_coupon/media/…`

pub mod upload_image;
