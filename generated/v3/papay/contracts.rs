// Written by `cargo xtask codegen`

//! `/v3/papay/contracts/…`

pub mod by_contract_id;
