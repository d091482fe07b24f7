// Written by `cargo xtask codegen`

//! `/v3/password_exempt_contract/contracts/service_id/by_service_id/…`

pub mod out_contract_code;
