// Written by `cargo xtask codegen`

//! `/v3/platsolution/ecommerce/recharge_employees/sub_mchid/by_sub_mchid/sp_openid/by_sp_openid/…`

pub mod delete;
