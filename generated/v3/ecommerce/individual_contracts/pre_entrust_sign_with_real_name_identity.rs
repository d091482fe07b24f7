// Written by `cargo xtask codegen`

//! `/v3/ecommerce/individual_contracts/pre_entrust_sign_with_real_name_identity/…`

pub mod app;
pub mod mini_program;
