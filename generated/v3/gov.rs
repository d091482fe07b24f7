// Written by `cargo xtask codegen`

//! `/v3/gov/…`

pub mod subsidy;
