// Written by `cargo xtask codegen`

//! `/v3/credit_repayment/partner/…`

pub mod contracts;
pub mod deduct_orders;
pub mod schedule_records;
