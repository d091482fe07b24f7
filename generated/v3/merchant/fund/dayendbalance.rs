// Written by `cargo xtask codegen`

//! `/v3/merchant/fund/dayendbalance/…`

pub mod by_account_type;
