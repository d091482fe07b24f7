// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/n_qualifications/…`

pub mod sync;
