// Written by `cargo xtask codegen`

//! `/v3/platsolution/mch_transfer/…`

pub mod batches;
pub mod reservation;
