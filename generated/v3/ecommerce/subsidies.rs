// Written by `cargo xtask codegen`

//! `/v3/ecommerce/subsidies/…`

pub mod cancel;
pub mod create;
pub mod return_;
