// Written by `cargo xtask codegen`

//! `/v3/platsolution/ecommerce/bank_transfer_recharges/…`

pub mod apply;
pub mod out_recharge_no;
