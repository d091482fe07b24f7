// Written by `cargo xtask codegen`

//! `/v3/edu_papay/contracts/…`

pub mod by_contract_id;
pub mod id;
pub mod presign;
