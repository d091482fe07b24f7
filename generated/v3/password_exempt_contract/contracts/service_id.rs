// Written by `cargo xtask codegen`

//! `/v3/password_exempt_contract/contracts/service_id/…`

pub mod by_service_id;
