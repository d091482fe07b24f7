// Written by `cargo xtask codegen`

//! `/v3/marketing/membercard_open/…`

pub mod activate_informations;
pub mod callback;
pub mod cards;
pub mod phonenumber_member;
pub mod user;
