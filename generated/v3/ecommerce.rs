// Written by `cargo xtask codegen`

//! `/v3/ecommerce/…`

#[cfg(feature = "ecommerce")]
pub mod account;
#[cfg(feature = "ecommerce")]
pub mod applyments;
#[cfg(feature = "fund")]
pub mod bill;
#[cfg(feature = "papay")]
pub mod combine_papay;
#[cfg(feature = "fund")]
pub mod fund;
#[cfg(feature = "ecommerce")]
pub mod individual_contracts;
#[cfg(feature = "ecommerce-transfer")]
pub mod mch_transfer;
#[cfg(feature = "ecommerce")]
pub mod profitsharing;
#[cfg(feature = "ecommerce")]
pub mod refunds;
#[cfg(feature = "ecommerce")]
pub mod subject_sub_merchants;
#[cfg(feature = "ecommerce")]
pub mod subsidies;
