// Written by `cargo xtask codegen`

//! `/v3/papay/pay/schedules/contract_id/…`

pub mod by_contract_id;
