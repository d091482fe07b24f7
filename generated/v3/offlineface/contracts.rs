// Written by `cargo xtask codegen`

//! `/v3/offlineface/contracts/…`

pub mod by_contract_id;
pub mod presign;
