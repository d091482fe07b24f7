// Written by `cargo xtask codegen`

//! `/xdc/apiv2getsignkey/…`

pub mod sign;
