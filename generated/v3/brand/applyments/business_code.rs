// Written by `cargo xtask codegen`

//! `/v3/brand/applyments/business_code/…`

pub mod by_business_code;
