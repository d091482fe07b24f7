// Written by `cargo xtask codegen`

//! `/xdc/apiv2sandbox/…`

pub mod pay;
