// Written by `cargo xtask codegen`

//! `/v3/global/papay/contracts/…`

pub mod app_pre_entrust_sign;
pub mod by_contract_id;
pub mod h5_pre_entrust_sign;
pub mod jsapi_pre_entrust_sign;
pub mod miniprogram_pre_entrust_sign;
pub mod out_contract_code;
pub mod web_pre_entrust_sign;
