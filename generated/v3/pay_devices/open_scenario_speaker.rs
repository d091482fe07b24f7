// Written by `cargo xtask codegen`

//! `/v3/pay_devices/open_scenario_speaker/…`

pub mod by_device_sn;
