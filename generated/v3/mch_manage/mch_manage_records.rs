// Written by `cargo xtask codegen`

//! `/v3/mch_manage/mch_manage_records/…`

pub mod by_manage_record_id;
pub mod sub_mchid;
