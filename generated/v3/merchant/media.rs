// Written by `cargo xtask codegen`

//! `/v3/merchant/media/…`

pub mod upload;
pub mod video_upload;
