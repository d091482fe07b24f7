// Written by `cargo xtask codegen`

//! `/risk/…`

#[cfg(feature = "v2-merchant")]
pub mod getcertficates;
#[cfg(feature = "v2-redpack-and-transfer")]
pub mod getpublickey;
#[cfg(feature = "v2-merchant")]
pub mod getviolation;
