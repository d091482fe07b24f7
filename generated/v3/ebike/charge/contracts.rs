// Written by `cargo xtask codegen`

//! `/v3/ebike/charge/contracts/…`

pub mod by_contract_id;
pub mod preopen;
