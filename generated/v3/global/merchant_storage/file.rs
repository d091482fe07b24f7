// Written by `cargo xtask codegen`

//! `/v3/global/merchant_storage/file/…`

pub mod upload;
