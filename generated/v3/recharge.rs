// Written by `cargo xtask codegen`

//! `/v3/recharge/…`

pub mod bank_transfer_recharges;
