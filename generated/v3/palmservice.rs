// Written by `cargo xtask codegen`

//! `/v3/palmservice/…`

pub mod authorization;
