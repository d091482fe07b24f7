// Written by `cargo xtask codegen`

//! `/v3/platsolution/ecommerce/recharges/out_recharge_no/…`

pub mod by_out_recharge_no;
