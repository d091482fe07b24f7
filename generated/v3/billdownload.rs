// Written by `cargo xtask codegen`

//! `/v3/billdownload/…`

pub mod file;
