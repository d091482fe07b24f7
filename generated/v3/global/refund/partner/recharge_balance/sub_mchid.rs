// Written by `cargo xtask codegen`

//! `/v3/global/refund/partner/recharge_balance/sub_mchid/…`

pub mod by_sub_mchid;
