// Written by `cargo xtask codegen`

//! `/brand/marketing/product_coupon/…`

pub mod image_generation_tasks;
pub mod media;
pub mod notify_configs;
pub mod product_coupons;
pub mod users;
