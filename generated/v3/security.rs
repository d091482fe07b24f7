// Written by `cargo xtask codegen`

//! `/v3/security/…`

pub mod echo;
