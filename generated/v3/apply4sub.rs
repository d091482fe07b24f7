// Written by `cargo xtask codegen`

//! `/v3/apply4sub/…`

pub mod sub_merchants;
