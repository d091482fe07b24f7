// Written by `cargo xtask codegen`

//! `/v3/papay/pay/partner/schedules/…`

pub mod contract_id;
