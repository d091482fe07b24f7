// Written by `cargo xtask codegen`

//! `/v3/recharge/bank_transfer_recharges/out_recharge_no/…`

pub mod by_out_recharge_no;
