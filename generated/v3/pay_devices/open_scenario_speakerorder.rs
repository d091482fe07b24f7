// Written by `cargo xtask codegen`

//! `/v3/pay_devices/open_scenario_speakerorder/…`

pub mod by_transaction_id;
