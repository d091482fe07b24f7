// Written by `cargo xtask codegen`

//! `/v3/merchant/…`

#[cfg(feature = "fund")]
pub mod fund;
#[cfg(feature = "applyment")]
pub mod media;
