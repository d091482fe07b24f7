// Written by `cargo xtask codegen`

//! `/v3/brand/profitsharing/receivers/…`

pub mod add;
pub mod delete;
