// Written by `cargo xtask codegen`

//! `/v3/global/merchant/…`

pub mod h5;
