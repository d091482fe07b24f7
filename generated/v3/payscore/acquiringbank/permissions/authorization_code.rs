// Written by `cargo xtask codegen`

//! `/v3/payscore/acquiringbank/permissions/authorization_code/…`

pub mod by_authorization_code;
