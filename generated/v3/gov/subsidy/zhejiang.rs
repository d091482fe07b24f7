// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/zhejiang/…`

pub mod authcode;
pub mod goods;
pub mod n_qualifications;
pub mod qualifications;
pub mod sncode;
