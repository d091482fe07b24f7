// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/zhejiang/n_qualifications/…`

pub mod confirm;
