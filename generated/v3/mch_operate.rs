// Written by `cargo xtask codegen`

//! `/v3/mch_operate/…`

pub mod risk;
