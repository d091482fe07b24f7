// Written by `cargo xtask codegen`

//! `/v3/marketing/bank_favor/…`

pub mod users;
