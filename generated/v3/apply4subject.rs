// Written by `cargo xtask codegen`

//! `/v3/apply4subject/…`

pub mod applyment;
