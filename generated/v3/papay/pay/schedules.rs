// Written by `cargo xtask codegen`

//! `/v3/papay/pay/schedules/…`

pub mod contract_id;
