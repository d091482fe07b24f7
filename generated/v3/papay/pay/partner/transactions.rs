// Written by `cargo xtask codegen`

//! `/v3/papay/pay/partner/transactions/…`

pub mod apply;
