// Written by `cargo xtask codegen`

//! `/v3/applyment4sub/applyment/applyment_id/…`

pub mod by_applyment_id;
