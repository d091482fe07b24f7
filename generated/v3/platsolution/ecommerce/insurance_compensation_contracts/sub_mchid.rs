// Written by `cargo xtask codegen`

//! `/v3/platsolution/ecommerce/insurance_compensation_contracts/sub_mchid/…`

pub mod by_sub_mchid;
