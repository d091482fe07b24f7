// Written by `cargo xtask codegen`

//! `/v3/edu_papay/user_notifications/…`

pub mod by_contract_id;
