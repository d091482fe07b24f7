// Written by `cargo xtask codegen`

//! `/v3/platsolution/…`

#[cfg(any(feature = "ecommerce", feature = "ecommerce-transfer", feature = "fund"))]
pub mod ecommerce;
#[cfg(feature = "transfer-batch")]
pub mod insurance;
#[cfg(feature = "transfer-batch")]
pub mod mch_transfer;
