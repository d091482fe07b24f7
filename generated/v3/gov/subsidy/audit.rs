// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/audit/…`

pub mod cup;
