// Written by `cargo xtask codegen`

//! `/v3/catering/…`

pub mod orders;
