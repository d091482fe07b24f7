// Written by `cargo xtask codegen`

//! `/v3/partner_papay/contracts/…`

pub mod by_contract_id;
