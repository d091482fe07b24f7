// Written by `cargo xtask codegen`

//! Notifications.

#[cfg(feature = "marketing-busifavor")]
pub mod send;
#[cfg(feature = "marketing-favor")]
pub mod use_;
