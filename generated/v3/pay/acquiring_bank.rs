// Written by `cargo xtask codegen`

//! `/v3/pay/acquiring_bank/…`

pub mod transactions;
