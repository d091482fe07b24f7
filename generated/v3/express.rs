// Written by `cargo xtask codegen`

//! `/v3/express/…`

pub mod users;
