// Written by `cargo xtask codegen`

//! `/v3/global/refund/partner/recharge_balance/…`

pub mod sub_mchid;
