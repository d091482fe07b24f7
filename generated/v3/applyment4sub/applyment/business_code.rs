// Written by `cargo xtask codegen`

//! `/v3/applyment4sub/applyment/business_code/…`

pub mod by_business_code;
