// Written by `cargo xtask codegen`

//! `/v3/mch_operation_manage/merchant_limitations/…`

pub mod sub_mchid;
