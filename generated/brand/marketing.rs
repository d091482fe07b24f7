// Written by `cargo xtask codegen`

//! `/brand/marketing/…`

#[cfg(feature = "brand-delivery-plan")]
pub mod delivery_plan;
#[cfg(feature = "brand-product-coupon")]
pub mod product_coupon;
