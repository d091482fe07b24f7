// Written by `cargo xtask codegen`

//! Things that operations answer and notifications bring, one type a thing: a program has one
//! function for a payment, whether it asked for it or was told.

#[cfg(feature = "brand-card-member")]
pub mod brand_card;

#[cfg(feature = "brand-store")]
pub mod brand_store;

#[cfg(feature = "brand-card-member")]
pub mod brand_user_card;

#[cfg(feature = "combine")]
pub mod combined_payment;

#[cfg(feature = "complaint")]
pub mod complaint;

#[cfg(feature = "marketing-favor")]
pub mod coupon;

#[cfg(feature = "brand-delivery-plan")]
pub mod delivery_plan;

#[cfg(any(feature = "combine", feature = "payment", feature = "profitsharing"))]
pub mod payment;

#[cfg(feature = "payscore")]
pub mod payscore_order;

#[cfg(feature = "brand-product-coupon")]
pub mod product_coupon;

#[cfg(feature = "brand-product-coupon")]
pub mod product_coupon_stock;

#[cfg(feature = "brand-product-coupon")]
pub mod product_coupon_stock_bundle;

#[cfg(feature = "profitsharing")]
pub mod profitsharing_order;

#[cfg(feature = "refund")]
pub mod refund;

#[cfg(feature = "transfer")]
pub mod transfer_bill;

#[cfg(feature = "brand-product-coupon")]
pub mod user_product_coupon;

#[cfg(feature = "brand-product-coupon")]
pub mod user_product_coupon_bundle;
