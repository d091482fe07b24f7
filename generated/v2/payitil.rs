// Written by `cargo xtask codegen`

//! `/payitil/…`

pub mod report;
