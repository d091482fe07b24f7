// Written by `cargo xtask codegen`

//! `/v3/pay_devices/…`

pub mod open_scenario_speaker;
pub mod open_scenario_speakerorder;
pub mod printers;
