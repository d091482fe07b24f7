// Written by `cargo xtask codegen`

//! Notifications.

pub mod activate_card;
