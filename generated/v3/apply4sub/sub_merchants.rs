// Written by `cargo xtask codegen`

//! `/v3/apply4sub/sub_merchants/…`

pub mod by_sub_mchid;
