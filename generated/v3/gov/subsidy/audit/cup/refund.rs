// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/audit/cup/refund/…`

pub mod sync;
