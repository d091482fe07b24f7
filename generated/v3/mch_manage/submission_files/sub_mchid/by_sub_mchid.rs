// Written by `cargo xtask codegen`

//! `/v3/mch_manage/submission_files/sub_mchid/by_sub_mchid/…`

pub mod upload;
