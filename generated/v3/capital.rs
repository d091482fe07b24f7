// Written by `cargo xtask codegen`

//! `/v3/capital/…`

pub mod capitallhh;
