// Written by `cargo xtask codegen`

//! `/v3/global/merchant_service/images/…`

pub mod by_media_id;
pub mod upload;
