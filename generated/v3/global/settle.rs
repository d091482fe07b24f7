// Written by `cargo xtask codegen`

//! `/v3/global/settle/…`

pub mod settlements;
