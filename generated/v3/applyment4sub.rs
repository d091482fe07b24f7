// Written by `cargo xtask codegen`

//! `/v3/applyment4sub/…`

pub mod applyment;
