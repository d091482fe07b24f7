// Written by `cargo xtask codegen`

//! `/brand/store/…`

pub mod brandstores;
