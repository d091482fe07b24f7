// Written by `cargo xtask codegen`

//! `/v3/hire_power_bank/…`

pub mod insurance_orders;
pub mod user_qualifications;
