// Written by `cargo xtask codegen`

//! `/v3/mch_operation_manage/merchant_limitations/sub_mchid/…`

pub mod by_sub_mchid;
