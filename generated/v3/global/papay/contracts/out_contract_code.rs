// Written by `cargo xtask codegen`

//! `/v3/global/papay/contracts/out_contract_code/…`

pub mod by_out_contract_code;
