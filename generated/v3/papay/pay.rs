// Written by `cargo xtask codegen`

//! `/v3/papay/pay/…`

pub mod harmony;
pub mod partner;
pub mod schedules;
pub mod transactions;
