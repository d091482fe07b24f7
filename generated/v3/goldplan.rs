// Written by `cargo xtask codegen`

//! `/v3/goldplan/…`

pub mod merchants;
