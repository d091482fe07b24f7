// Written by `cargo xtask codegen`

//! `/mmpaysptrans/…`

pub mod pay_bank;
pub mod query_bank;
