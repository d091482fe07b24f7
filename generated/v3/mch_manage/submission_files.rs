// Written by `cargo xtask codegen`

//! `/v3/mch_manage/submission_files/…`

pub mod sub_mchid;
