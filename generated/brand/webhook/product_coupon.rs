// Written by `cargo xtask codegen`

//! Notifications to brands.

pub mod image_generation;
pub mod send;
