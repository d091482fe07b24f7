// Written by `cargo xtask codegen`

//! `/v3/eduschoolpay/contracts/…`

pub mod by_contract_id;
pub mod presign;
