// Written by `cargo xtask codegen`

//! `/v3/merchant/fund/…`

pub mod balance;
pub mod dayendbalance;
pub mod withdraw;
