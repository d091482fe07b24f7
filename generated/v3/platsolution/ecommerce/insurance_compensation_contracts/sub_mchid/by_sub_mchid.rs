// Written by `cargo xtask codegen`

//! `/v3/platsolution/ecommerce/insurance_compensation_contracts/sub_mchid/by_sub_mchid/…`

pub mod check_opened;
