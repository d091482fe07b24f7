// Written by `cargo xtask codegen`

//! `/v3/qrcode/user_services/contract_id/…`

pub mod by_contract_id;
