// Written by `cargo xtask codegen`

//! `/v3/profitsharing/receivers/…`

pub mod add;
pub mod delete;
