// Written by `cargo xtask codegen`

//! `/v3/global/customs/…`

pub mod orders;
pub mod redeclare;
pub mod verify_certificate;
