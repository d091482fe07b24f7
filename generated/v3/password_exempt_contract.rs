// Written by `cargo xtask codegen`

//! `/v3/password_exempt_contract/…`

pub mod contracts;
