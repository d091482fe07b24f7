// Written by `cargo xtask codegen`

//! `/appauth/…`

pub mod authindex;
pub mod getaccesstoken;
