// Written by `cargo xtask codegen`

//! `/v3/brand/card/…`

pub mod card_configs;
pub mod card_links;
