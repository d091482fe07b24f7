// Written by `cargo xtask codegen`

//! `/v3/apply4subject/applyment/by_applyment_id/…`

pub mod cancel;
