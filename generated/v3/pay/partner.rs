// Written by `cargo xtask codegen`

//! `/v3/pay/partner/…`

pub mod transactions;
