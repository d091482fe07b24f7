// Written by `cargo xtask codegen`

//! `/v3/papay/pay/harmony/…`

pub mod transactions;
