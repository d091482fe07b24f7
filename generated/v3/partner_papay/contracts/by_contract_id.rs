// Written by `cargo xtask codegen`

//! `/v3/partner_papay/contracts/by_contract_id/…`

pub mod fail_notify;
pub mod notify;
