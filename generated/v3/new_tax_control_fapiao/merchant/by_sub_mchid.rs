// Written by `cargo xtask codegen`

//! `/v3/new_tax_control_fapiao/merchant/by_sub_mchid/…`

pub mod check;
pub mod check_status;
