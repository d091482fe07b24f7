// Written by `cargo xtask codegen`

//! `/v3/password_exempt_contract/contracts/normal/…`

pub mod pre_entrust_sign;
