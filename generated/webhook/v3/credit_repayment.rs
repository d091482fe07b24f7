// Written by `cargo xtask codegen`

//! Notifications.

pub mod deduction_pay;
pub mod sign_contract;
pub mod terminate_contract;
