// Written by `cargo xtask codegen`

//! `/v3/inspolicymgr/…`

pub mod deduct;
