// Written by `cargo xtask codegen`

//! Notifications.

pub mod return_;
pub mod success;
