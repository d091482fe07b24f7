// Written by `cargo xtask codegen`

//! `/v3/papay/pay/transactions/…`

pub mod apply;
