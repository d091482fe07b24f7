// Written by `cargo xtask codegen`

//! Notifications.

pub mod image_generation;
pub mod send;
