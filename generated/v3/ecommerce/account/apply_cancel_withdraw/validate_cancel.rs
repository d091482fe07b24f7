// Written by `cargo xtask codegen`

//! `/v3/ecommerce/account/apply_cancel_withdraw/validate_cancel/…`

pub mod by_sub_mchid;
