// Written by `cargo xtask codegen`

//! `/v3/brand/partner/store/…`

pub mod brandstores;
