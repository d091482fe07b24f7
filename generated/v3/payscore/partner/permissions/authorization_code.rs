// Written by `cargo xtask codegen`

//! `/v3/payscore/partner/permissions/authorization_code/…`

pub mod by_authorization_code;
