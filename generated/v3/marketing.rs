// Written by `cargo xtask codegen`

//! `/v3/marketing/…`

#[cfg(feature = "marketing-favor")]
pub mod bank;
#[cfg(feature = "marketing-favor")]
pub mod bank_favor;
#[cfg(any(feature = "marketing-busifavor", feature = "marketing-product-coupon"))]
pub mod busifavor;
#[cfg(feature = "marketing-favor")]
pub mod favor;
#[cfg(feature = "marketing-activity")]
pub mod goods_subsidy_activity;
#[cfg(feature = "marketing-membercard")]
pub mod membercard_activity;
#[cfg(feature = "marketing-membercard")]
pub mod membercard_open;
#[cfg(feature = "marketing-product-coupon")]
pub mod partner;
#[cfg(feature = "marketing-activity")]
pub mod partnerships;
#[cfg(feature = "marketing-activity")]
pub mod paygiftactivity;
#[cfg(feature = "in-store")]
pub mod shopping_receipt;
#[cfg(feature = "marketing-activity")]
pub mod weekly_discount;
#[cfg(feature = "marketing-favor")]
pub mod withdraw_favor;
