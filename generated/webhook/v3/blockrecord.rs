// Written by `cargo xtask codegen`

//! Notifications.

pub mod change;
