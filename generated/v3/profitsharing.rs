// Written by `cargo xtask codegen`

//! `/v3/profitsharing/…`

pub mod bills;
pub mod merchant_configs;
pub mod orders;
pub mod receivers;
pub mod return_orders;
pub mod transactions;
