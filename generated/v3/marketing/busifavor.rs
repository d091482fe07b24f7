// Written by `cargo xtask codegen`

//! `/v3/marketing/busifavor/…`

#[cfg(feature = "marketing-busifavor")]
pub mod callbacks;
#[cfg(feature = "marketing-busifavor")]
pub mod coupons;
#[cfg(feature = "marketing-product-coupon")]
pub mod product_coupons;
#[cfg(feature = "marketing-busifavor")]
pub mod stocks;
#[cfg(feature = "marketing-busifavor")]
pub mod subsidy;
#[cfg(feature = "marketing-busifavor")]
pub mod users;
