// Written by `cargo xtask codegen`

//! `/v3/merchant/fund/withdraw/withdraw_id/…`

pub mod by_withdraw_id;
