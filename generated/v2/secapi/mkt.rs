// Written by `cargo xtask codegen`

//! `/secapi/mkt/…`

pub mod addrecommendconf;
