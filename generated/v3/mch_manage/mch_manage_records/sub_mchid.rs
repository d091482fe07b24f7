// Written by `cargo xtask codegen`

//! `/v3/mch_manage/mch_manage_records/sub_mchid/…`

pub mod by_sub_mchid;
