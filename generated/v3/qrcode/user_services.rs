// Written by `cargo xtask codegen`

//! `/v3/qrcode/user_services/…`

pub mod contract_id;
