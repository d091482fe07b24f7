// Written by `cargo xtask codegen`

//! `/v3/global/refund/…`

pub mod partner;
pub mod recharge_balance;
