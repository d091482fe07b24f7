// Written by `cargo xtask codegen`

//! `/v3/mch_operate/risk/…`

pub mod withdrawl_apply;
