// Written by `cargo xtask codegen`

//! `/v3/realname/…`

pub mod verify;
