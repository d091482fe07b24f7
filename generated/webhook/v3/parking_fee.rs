// Written by `cargo xtask codegen`

//! Notifications.

pub mod query_trans_info;
