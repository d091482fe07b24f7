// Written by `cargo xtask codegen`

//! `/v3/papay/insurance_pay/transactions/…`

pub mod apply;
