// Written by `cargo xtask codegen`

//! `/v3/pay_devices/printers/…`

pub mod by_device_id;
