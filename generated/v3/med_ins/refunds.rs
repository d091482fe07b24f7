// Written by `cargo xtask codegen`

//! `/v3/med_ins/refunds/…`

pub mod notify;
