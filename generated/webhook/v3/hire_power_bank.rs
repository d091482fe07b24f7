// Written by `cargo xtask codegen`

//! Notifications.

pub mod receive_insurance;
