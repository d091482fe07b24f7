// Written by `cargo xtask codegen`

//! `/v3/apply4subject/applyment/merchants/by_sub_mchid/…`

pub mod state;
