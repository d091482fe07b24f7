// Written by `cargo xtask codegen`

//! `/v3/payroll_card/wesure/…`

pub mod insurance;
pub mod token_validations;
