// Written by `cargo xtask codegen`

//! `/v3/edu_papay/user_notifications/by_contract_id/…`

pub mod send;
