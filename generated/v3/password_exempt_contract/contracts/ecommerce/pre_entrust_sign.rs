// Written by `cargo xtask codegen`

//! `/v3/password_exempt_contract/contracts/ecommerce/pre_entrust_sign/…`

pub mod mini_program;
pub mod pay_redirect_sign;
