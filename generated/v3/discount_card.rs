// Written by `cargo xtask codegen`

//! `/v3/discount_card/…`

pub mod cards;
pub mod orders;
