// Written by `cargo xtask codegen`

//! `/v3/settle/…`

pub mod settlements;
