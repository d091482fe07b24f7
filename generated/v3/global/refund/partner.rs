// Written by `cargo xtask codegen`

//! `/v3/global/refund/partner/…`

pub mod recharge_balance;
