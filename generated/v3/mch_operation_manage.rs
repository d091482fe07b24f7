// Written by `cargo xtask codegen`

//! `/v3/mch_operation_manage/…`

pub mod enhanced_due_diligence;
pub mod merchant_limitations;
