// Written by `cargo xtask codegen`

//! `/xdc/…`

pub mod apiv2getsignkey;
pub mod apiv2sandbox;
