// Written by `cargo xtask codegen`

//! Notifications.

pub mod abnormal;
pub mod closed;
pub mod success;
