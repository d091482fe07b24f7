// Written by `cargo xtask codegen`

//! Notifications.

pub mod closed;
pub mod confirmed;
