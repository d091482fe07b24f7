// Written by `cargo xtask codegen`

//! Notifications.

pub mod appeal;
pub mod intercept;
pub mod punish;
