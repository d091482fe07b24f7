// Written by `cargo xtask codegen`

//! Notifications.

pub mod user_state_change;
