// Written by `cargo xtask codegen`

//! `/v3/brand/profitsharing/…`

pub mod brand_configs;
pub mod finish_order;
pub mod orders;
pub mod receivers;
pub mod returnorders;
