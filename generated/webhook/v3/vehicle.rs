// Written by `cargo xtask codegen`

//! Notifications.

pub mod entrance_state_change;
pub mod user_state_change;
