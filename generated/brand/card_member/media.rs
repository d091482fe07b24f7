// Written by `cargo xtask codegen`

//! `/brand/card_member/media/…`

pub mod image_upload;
