// Written by `cargo xtask codegen`

//! Notifications.

pub mod get_mch_info;
pub mod push_order_info;
