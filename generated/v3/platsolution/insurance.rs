// Written by `cargo xtask codegen`

//! `/v3/platsolution/insurance/…`

pub mod mch_transfer;
