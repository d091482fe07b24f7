// Written by `cargo xtask codegen`

//! `/v3/new_tax_control_fapiao/merchant/…`

pub mod base_information;
pub mod by_sub_mchid;
pub mod development_config;
pub mod tax_codes;
