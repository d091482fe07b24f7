// Written by `cargo xtask codegen`

//! `/v3/payroll_card/…`

pub mod authentications;
pub mod relations;
pub mod tokens;
pub mod transfer_batches;
pub mod wesure;
