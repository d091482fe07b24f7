// Written by `cargo xtask codegen`

//! `/v3/vehicle/etc/contracts/…`

pub mod by_contract_id;
