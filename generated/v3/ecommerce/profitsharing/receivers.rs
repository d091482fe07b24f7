// Written by `cargo xtask codegen`

//! `/v3/ecommerce/profitsharing/receivers/…`

pub mod add;
pub mod delete;
