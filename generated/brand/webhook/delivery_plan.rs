// Written by `cargo xtask codegen`

//! Notifications to brands.

pub mod change;
