// Written by `cargo xtask codegen`

//! `/v3/ecommerce/individual_contracts/out_contract_code/…`

pub mod by_out_contract_code;
