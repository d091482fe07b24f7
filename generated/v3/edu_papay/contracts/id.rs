// Written by `cargo xtask codegen`

//! `/v3/edu_papay/contracts/id/…`

pub mod by_contract_id;
