// Written by `cargo xtask codegen`

//! Notifications.

pub mod closed;
pub mod fund_returned;
pub mod success;
