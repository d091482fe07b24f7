// Written by `cargo xtask codegen`

//! `/v3/transferdownload/…`

#[cfg(feature = "transfer")]
pub mod elecvoucherfile;
#[cfg(feature = "transfer-batch")]
pub mod signfile;
