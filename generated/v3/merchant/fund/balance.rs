// Written by `cargo xtask codegen`

//! `/v3/merchant/fund/balance/…`

pub mod by_account_type;
