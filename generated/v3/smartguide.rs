// Written by `cargo xtask codegen`

//! `/v3/smartguide/…`

pub mod guides;
