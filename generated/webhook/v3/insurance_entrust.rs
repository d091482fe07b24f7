// Written by `cargo xtask codegen`

//! Notifications.

pub mod renew;
pub mod sign;
pub mod terminate;
