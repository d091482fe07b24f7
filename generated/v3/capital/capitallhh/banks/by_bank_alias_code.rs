// Written by `cargo xtask codegen`

//! `/v3/capital/capitallhh/banks/by_bank_alias_code/…`

pub mod branches;
