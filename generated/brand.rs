// Written by `cargo xtask codegen`

//! The API of brands: as v3, signed with a brand's own keys.

#[cfg(feature = "brand-card-member")]
pub mod card_member;
#[cfg(any(feature = "brand-delivery-plan", feature = "brand-product-coupon"))]
pub mod marketing;
#[cfg(feature = "brand-store")]
pub mod store;
#[cfg(any(feature = "brand-card-member", feature = "brand-delivery-plan", feature = "brand-product-coupon"))]
pub mod webhook;
