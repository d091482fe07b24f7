// Written by `cargo xtask codegen`

//! `/secapi/…`

#[cfg(feature = "v2-merchant")]
pub mod mch;
#[cfg(feature = "v2-merchant")]
pub mod mkt;
#[cfg(feature = "v2-payment")]
pub mod pay;
