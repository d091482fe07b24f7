// Written by `cargo xtask codegen`

//! Notifications.

pub mod accept_card;
pub mod activate_card;
pub mod usercard_manage;
