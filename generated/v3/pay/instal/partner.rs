// Written by `cargo xtask codegen`

//! `/v3/pay/instal/partner/…`

pub mod exposure;
