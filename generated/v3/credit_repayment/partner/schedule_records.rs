// Written by `cargo xtask codegen`

//! `/v3/credit_repayment/partner/schedule_records/…`

pub mod batch_create;
pub mod by_out_record_id;
