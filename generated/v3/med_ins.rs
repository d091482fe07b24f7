// Written by `cargo xtask codegen`

//! `/v3/med_ins/…`

pub mod orders;
pub mod refunds;
