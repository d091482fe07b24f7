// Written by `cargo xtask codegen`

//! Notifications to brands.

#[cfg(feature = "brand-card-member")]
pub mod brand_member_card;
#[cfg(feature = "brand-delivery-plan")]
pub mod delivery_plan;
#[cfg(feature = "brand-product-coupon")]
pub mod product_coupon;
