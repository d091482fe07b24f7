// Written by `cargo xtask codegen`

//! `/v3/merchant_store/…`

pub mod stores;
