// Written by `cargo xtask codegen`

//! `/v3/inspolicymgr/deduct/…`

pub mod authorizations;
pub mod policies;
