// Written by `cargo xtask codegen`

//! `/xdc/apiv2sandbox/pay/…`

pub mod micropay;
pub mod orderquery;
