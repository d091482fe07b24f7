// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/…`

pub mod audit;
pub mod companies;
pub mod goods;
pub mod n_qualifications;
pub mod qualification;
pub mod qualifications;
pub mod sncode;
pub mod transactions;
pub mod zhejiang;
