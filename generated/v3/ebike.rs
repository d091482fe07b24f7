// Written by `cargo xtask codegen`

//! `/v3/ebike/…`

pub mod charge;
