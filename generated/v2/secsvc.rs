// Written by `cargo xtask codegen`

//! `/secsvc/…`

pub mod getrealnameinfo;
pub mod realnameauth;
