// Written by `cargo xtask codegen`

//! `/v3/ecommerce/individual_contracts/…`

pub mod by_openid;
pub mod out_contract_code;
pub mod pre_entrust_sign;
pub mod pre_entrust_sign_with_real_name_identity;
