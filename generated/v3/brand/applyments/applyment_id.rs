// Written by `cargo xtask codegen`

//! `/v3/brand/applyments/applyment_id/…`

pub mod by_applyment_id;
