// Written by `cargo xtask codegen`

//! `/applyment/…`

pub mod micro;
