// Written by `cargo xtask codegen`

//! `/v3/password_exempt_contract/contracts/service_id/by_service_id/out_contract_code/…`

pub mod by_out_contract_code;
