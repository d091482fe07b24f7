// Written by `cargo xtask codegen`

//! Notifications.

pub mod create;
pub mod state_change;
