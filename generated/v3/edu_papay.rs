// Written by `cargo xtask codegen`

//! `/v3/edu_papay/…`

pub mod contracts;
pub mod transactions;
pub mod user;
pub mod user_notifications;
