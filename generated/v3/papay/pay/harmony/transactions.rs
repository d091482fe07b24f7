// Written by `cargo xtask codegen`

//! `/v3/papay/pay/harmony/transactions/…`

pub mod apply;
