// Written by `cargo xtask codegen`

//! Notifications.

#[cfg(feature = "parking")]
pub mod fail;
#[cfg(feature = "education")]
pub mod industry_failed;
#[cfg(feature = "education")]
pub mod industry_success;
#[cfg(feature = "parking")]
pub mod pay_back;
#[cfg(any(feature = "combine", feature = "payment", feature = "profitsharing"))]
pub mod success;
