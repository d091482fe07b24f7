// Written by `cargo xtask codegen`

//! `/v3/credit_repayment/partner/contracts/…`

pub mod app_presign;
pub mod by_out_contract_code;
pub mod h5_presign;
pub mod terminate;
