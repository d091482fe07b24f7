// Written by `cargo xtask codegen`

//! `/v3/marketing/favor/media/…`

pub mod image_upload;
