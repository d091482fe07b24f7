// Written by `cargo xtask codegen`

//! `/tools/…`

pub mod authcodetoopenid;
pub mod shorturl;
