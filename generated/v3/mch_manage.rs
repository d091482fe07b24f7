// Written by `cargo xtask codegen`

//! `/v3/mch_manage/…`

pub mod mch_manage_records;
pub mod submission_files;
