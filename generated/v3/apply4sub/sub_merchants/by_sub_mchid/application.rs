// Written by `cargo xtask codegen`

//! `/v3/apply4sub/sub_merchants/by_sub_mchid/application/…`

pub mod by_application_no;
