// Written by `cargo xtask codegen`

//! `/fund/…`

pub mod queryautowithdrawbydate;
pub mod reautowithdrawbydate;
