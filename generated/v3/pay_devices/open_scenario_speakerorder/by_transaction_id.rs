// Written by `cargo xtask codegen`

//! `/v3/pay_devices/open_scenario_speakerorder/by_transaction_id/…`

pub mod report;
