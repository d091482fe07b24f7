// Written by `cargo xtask codegen`

//! `/v3/partner_papay/…`

pub mod contracts;
