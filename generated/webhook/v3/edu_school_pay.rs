// Written by `cargo xtask codegen`

//! Notifications.

pub mod user_debt_state_update;
