// Written by `cargo xtask codegen`

//! `/v3/pay_devices/printers/by_device_id/…`

pub mod print_orders;
