// Written by `cargo xtask codegen`

//! Notifications.

pub mod fail;
pub mod success;
