// Written by `cargo xtask codegen`

//! `/v3/brand/…`

#[cfg(feature = "brand")]
pub mod applyments;
#[cfg(feature = "brand")]
pub mod card;
#[cfg(feature = "marketing-product-coupon")]
pub mod marketing;
#[cfg(feature = "brand")]
pub mod partner;
#[cfg(feature = "profitsharing")]
pub mod profitsharing;
