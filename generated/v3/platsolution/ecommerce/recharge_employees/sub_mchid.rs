// Written by `cargo xtask codegen`

//! `/v3/platsolution/ecommerce/recharge_employees/sub_mchid/…`

pub mod by_sub_mchid;
