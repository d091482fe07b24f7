// Written by `cargo xtask codegen`

//! `/v3/refund/…`

pub mod domestic;
