// Written by `cargo xtask codegen`

//! `/v3/apply4subject/applyment/merchants/…`

pub mod by_sub_mchid;
