// Written by `cargo xtask codegen`

//! `/v3/marketing/membercard_open/phonenumber_member/…`

pub mod import;
pub mod search;
