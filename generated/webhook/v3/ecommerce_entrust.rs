// Written by `cargo xtask codegen`

//! Notifications.

pub mod sign;
pub mod terminate;
