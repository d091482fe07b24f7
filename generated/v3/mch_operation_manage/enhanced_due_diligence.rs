// Written by `cargo xtask codegen`

//! `/v3/mch_operation_manage/enhanced_due_diligence/…`

pub mod by_due_diligence_id;
