// Written by `cargo xtask codegen`

//! `/v3/facemch/…`

pub mod users;
