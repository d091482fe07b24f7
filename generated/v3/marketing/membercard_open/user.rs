// Written by `cargo xtask codegen`

//! `/v3/marketing/membercard_open/user/…`

pub mod cards;
