// Written by `cargo xtask codegen`

//! `/v3/webizpay/stores/…`

pub mod entity_matches;
