// Written by `cargo xtask codegen`

//! `/face/…`

pub mod get_wxpayface_authinfo;
