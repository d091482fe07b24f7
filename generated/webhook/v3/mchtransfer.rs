// Written by `cargo xtask codegen`

//! Notifications.

#[cfg(feature = "transfer")]
pub mod authorization;
#[cfg(feature = "transfer-batch")]
pub mod batch;
#[cfg(feature = "transfer")]
pub mod bill;
#[cfg(feature = "transfer")]
pub mod qqwalletbill;
