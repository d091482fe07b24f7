// Written by `cargo xtask codegen`

//! `/v3/apply4subject/applyment/by_business_code/…`

pub mod cancel;
