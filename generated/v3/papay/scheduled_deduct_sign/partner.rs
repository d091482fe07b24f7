// Written by `cargo xtask codegen`

//! `/v3/papay/scheduled_deduct_sign/partner/…`

pub mod contracts;
